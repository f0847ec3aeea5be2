import { findSubmissionMove, type MoveMaker, type SubmissionMove } from './moves'
import type { SubmissionStage } from './stages'

/** One wish to do something with a submission. */
export type SubmissionQuestion = Readonly<{
  move: string
  by: MoveMaker
  stage: SubmissionStage
  /** The person who asks, for moderators. */
  person?: string | null
  /** The moderator who has the submission. */
  assignee?: string | null
  words?: string
}>

/** Why something cannot be done with a submission. */
export type SubmissionReason =
  | 'unknown-move'
  | 'not-yours-to-do'
  | 'wrong-stage'
  | 'somebody-elses'
  | 'words-missing'
  | 'words-too-long'

/** The move that may be made and where it leads, or why it may not be made. */
export type SubmissionVerdict =
  | Readonly<{ ok: true; to: SubmissionStage; move: SubmissionMove }>
  | Readonly<{ ok: false; reason: SubmissionReason }>

/** The longest message, question or note, in characters. */
export const longestWords = 4000

/** Says whether something may be done with a submission and where it then stands or, if not, why. */
export function judgeSubmissionMove(question: SubmissionQuestion): SubmissionVerdict {
  const { assignee, by, person, stage, words = '' } = question
  const move = findSubmissionMove(question.move)
  if (!move) return refuse('unknown-move')
  if (move.by !== by) return refuse('not-yours-to-do')
  if (!move.from.includes(stage)) return refuse('wrong-stage')
  if (move.isForAssignee && assignee !== person) return refuse('somebody-elses')
  if (move.words?.need === 'required' && !words.trim()) return refuse('words-missing')
  if (words.length > longestWords) return refuse('words-too-long')

  return { ok: true, to: move.to === 'same' ? stage : move.to, move }
}

const refuse = (reason: SubmissionReason) => ({ ok: false, reason }) as const
