import type { OpenCase } from '@/commands/submission/case/openCase'
import type { Doing } from '@/components/case/caseState'
import { judgeSubmissionMove } from '@/domain/submission/judgeSubmissionMove'
import type { SubmissionMoveName } from '@/domain/submission/moves'

/** What a sender can do with a case as it stands: what waits for them, and what they may besides. */
export type Offers = Readonly<{
  first: readonly Doing[]
  more: readonly Doing[]
  mayCorrect: boolean
}>

/** Lists what is offered, by the same table that judges it when it is done. */
export function offersOf({ isByLetter, submission, submitter }: OpenCase): Offers {
  const may = (move: SubmissionMoveName) =>
    judgeSubmissionMove({ by: 'sender', move, stage: submission.stage, words: '–' }).ok
  const isAsked = Boolean(submitter?.email) && !submission.hasEmail && may('confirm_email')
  const first: Doing[] = [
    ...(may('confirm') ? (['confirm'] as const) : []),
    ...(isAsked && isByLetter ? (['confirm-email'] as const) : []),
    ...(may('answer') ? (['answer'] as const) : []),
  ]
  return {
    first,
    more: [
      ...(may('add') ? (['add'] as const) : []),
      ...(may('add_email') && submitter && !submission.hasEmail && !isByLetter
        ? (['add-email'] as const)
        : []),
      ...(may('withdraw') ? (['withdraw'] as const) : []),
      'erase',
      'leave',
    ],
    mayCorrect: may('correct') && submission.contribution !== null,
  }
}
