import type { Vocabulary } from '@/domain/vocabulary/term'

/**
 * Where a submission stands. An erased one stands nowhere: its row is gone.
 */
export type SubmissionStage =
  | 'unconfirmed'
  | 'pending'
  | 'in_moderation'
  | 'needs_info'
  | 'accepted'
  | 'published'
  | 'declined'
  | 'withdrawn'
  | 'spam'

/** The stages, as the moderators name them. What the sender is told stands in the words of the case page. */
export const submissionStages = [
  { code: 'unconfirmed', sv: 'Obekräftat', en: 'Unconfirmed' },
  { code: 'pending', sv: 'Väntar', en: 'Waiting' },
  { code: 'in_moderation', sv: 'Under läsning', en: 'Being read' },
  { code: 'needs_info', sv: 'Väntar på avsändaren', en: 'Waiting for the sender' },
  { code: 'accepted', sv: 'Godtaget', en: 'Accepted' },
  { code: 'published', sv: 'Publicerat', en: 'Published' },
  { code: 'declined', sv: 'Avböjt', en: 'Declined' },
  { code: 'withdrawn', sv: 'Återtaget', en: 'Withdrawn' },
  { code: 'spam', sv: 'Skräp', en: 'Spam' },
] as const satisfies Vocabulary<SubmissionStage>

/** The stages in which a submission has had its answer. */
export const closedStages = ['accepted', 'published', 'declined', 'withdrawn', 'spam'] as const
