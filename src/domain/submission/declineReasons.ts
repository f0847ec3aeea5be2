import type { Vocabulary } from '@/domain/vocabulary/term'

/** Why a submission is declined. The words to the sender are a template that the moderator edits. */
export type DeclineReason =
  | 'outside-scope'
  | 'not-yet-done'
  | 'too-thin'
  | 'advertising'
  | 'personal-data'
  | 'duplicate'
  | 'no-answer'
  | 'other'

/** The reasons, as the moderators name them. What the sender is told stands in `declineTexts`. */
export const declineReasons = [
  { code: 'outside-scope', sv: 'Utanför bankens ämne', en: 'Outside the subject of the bank' },
  { code: 'not-yet-done', sv: 'Inte genomfört än', en: 'Not done yet' },
  { code: 'too-thin', sv: 'För lite att lära av', en: 'Too little to learn from' },
  { code: 'advertising', sv: 'Reklam', en: 'Advertising' },
  {
    code: 'personal-data',
    sv: 'Privatpersoner kan kännas igen',
    en: 'Private persons can be recognised',
  },
  { code: 'duplicate', sv: 'Finns redan', en: 'Already there' },
  { code: 'no-answer', sv: 'Inget svar på vår fråga', en: 'No answer to our question' },
  { code: 'other', sv: 'Annat skäl', en: 'Another reason' },
] as const satisfies Vocabulary<DeclineReason>
