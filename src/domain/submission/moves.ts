import type { SubmissionStage } from './stages'

/** Who makes a move: the sender by the link, a moderator, or the bank itself. */
export type MoveMaker = 'sender' | 'moderator' | 'server'

/** One row of the table of moves with a submission. */
export type SubmissionMove = Readonly<{
  name: string
  from: readonly SubmissionStage[]
  to: SubmissionStage | 'same'
  by: MoveMaker
  /** Only by the moderator who has the submission. Everybody else is told who has it. */
  isForAssignee?: true
  /** The words that go with the move, and whether the sender reads them. */
  words?: Readonly<{ need: 'required' | 'optional'; isForSender: boolean }>
}>

const untilAnswered = ['pending', 'in_moderation', 'needs_info'] as const
const all = [
  'unconfirmed',
  'pending',
  'in_moderation',
  'needs_info',
  'accepted',
  'published',
  'declined',
  'withdrawn',
  'spam',
] as const

/**
 * Everything that can happen to a submission after it was received. To erase it is no move: nothing
 * is left that could stand somewhere.
 */
export const submissionMoves = [
  { name: 'confirm', from: ['unconfirmed'], to: 'pending', by: 'sender' },
  { name: 'correct', from: ['unconfirmed', ...untilAnswered, 'spam'], to: 'same', by: 'sender' },
  {
    name: 'add',
    from: ['pending', 'in_moderation', 'accepted', 'published', 'spam'],
    to: 'same',
    by: 'sender',
    words: { need: 'required', isForSender: true },
  },
  {
    name: 'answer',
    from: ['needs_info'],
    to: 'in_moderation',
    by: 'sender',
    words: { need: 'required', isForSender: true },
  },
  {
    name: 'withdraw',
    from: ['unconfirmed', ...untilAnswered, 'accepted', 'spam'],
    to: 'withdrawn',
    by: 'sender',
    words: { need: 'optional', isForSender: true },
  },
  // An address that is given later is written to once its reader has said that it is theirs.
  { name: 'add_email', from: [...untilAnswered, 'accepted', 'spam'], to: 'same', by: 'sender' },
  { name: 'confirm_email', from: [...untilAnswered, 'accepted', 'spam'], to: 'same', by: 'sender' },

  { name: 'claim', from: ['pending'], to: 'in_moderation', by: 'moderator' },
  { name: 'take_over', from: ['in_moderation', 'needs_info'], to: 'same', by: 'moderator' },
  {
    name: 'release',
    from: ['in_moderation'],
    to: 'pending',
    by: 'moderator',
    isForAssignee: true,
  },
  { name: 'check', from: ['in_moderation'], to: 'same', by: 'moderator', isForAssignee: true },
  {
    name: 'note',
    from: all,
    to: 'same',
    by: 'moderator',
    words: { need: 'required', isForSender: false },
  },
  {
    name: 'ask',
    from: ['in_moderation'],
    to: 'needs_info',
    by: 'moderator',
    isForAssignee: true,
    words: { need: 'required', isForSender: true },
  },
  {
    name: 'accept',
    from: ['in_moderation'],
    to: 'accepted',
    by: 'moderator',
    isForAssignee: true,
    words: { need: 'optional', isForSender: true },
  },
  {
    name: 'merge',
    from: ['in_moderation'],
    to: 'accepted',
    by: 'moderator',
    isForAssignee: true,
    words: { need: 'optional', isForSender: true },
  },
  {
    name: 'decline',
    from: ['in_moderation', 'needs_info'],
    to: 'declined',
    by: 'moderator',
    isForAssignee: true,
    words: { need: 'required', isForSender: true },
  },
  { name: 'reopen', from: ['declined'], to: 'in_moderation', by: 'moderator' },
  { name: 'spam', from: ['pending', 'in_moderation'], to: 'spam', by: 'moderator' },
  // also of what only its score takes for spam
  { name: 'not_spam', from: ['spam', 'pending'], to: 'pending', by: 'moderator' },

  { name: 'publish', from: ['accepted'], to: 'published', by: 'server' },
  { name: 'return', from: ['in_moderation', 'needs_info'], to: 'pending', by: 'server' },
] as const satisfies readonly SubmissionMove[]

/** The name of a move in the table. */
export type SubmissionMoveName = (typeof submissionMoves)[number]['name']

/** Finds a move by its name, or null. */
export const findSubmissionMove = (name: unknown): SubmissionMove | null =>
  submissionMoves.find((move) => move.name === name) ?? null
