import { expect, test } from 'vitest'

import { judgeSubmissionMove } from '@/domain/submission/judgeSubmissionMove'
import { type SubmissionMove, submissionMoves } from '@/domain/submission/moves'
import { type SubmissionStage, submissionStages } from '@/domain/submission/stages'

const asker = { by: 'moderator', person: 'm1', assignee: 'm1', words: 'Ord' } as const

test.each(submissionMoves.map((move) => [move.name, move] as const))(
  '%s is made from the stages of its row, and from no other',
  (name, { by, from, to }) => {
    for (const { code: stage } of submissionStages) {
      const verdict = judgeSubmissionMove({ ...asker, by, move: name, stage })
      const isOpen = from.some((one) => one === stage)

      expect(verdict, stage).toMatchObject(
        isOpen
          ? { ok: true, to: to === 'same' ? stage : to }
          : { ok: false, reason: 'wrong-stage' },
      )
    }
  },
)

test.each(submissionMoves.map((move) => [move.name, move] as const))(
  '%s is made by nobody but whoever its row names',
  (name, { by, from }) => {
    for (const other of ['sender', 'moderator', 'server'] as const) {
      if (other === by) continue
      const verdict = judgeSubmissionMove({ ...asker, by: other, move: name, stage: from[0] })

      expect(verdict).toEqual({ ok: false, reason: 'not-yours-to-do' })
    }
  },
)

test('a moderator decides only about a submission of their own', () => {
  for (const { isForAssignee, name, from } of submissionMoves as readonly SubmissionMove[]) {
    const stage = from[0] as SubmissionStage // every row has one
    const verdict = judgeSubmissionMove({ ...asker, move: name, stage, assignee: 'm2' })

    expect(!verdict.ok && verdict.reason === 'somebody-elses', name).toBe(isForAssignee === true)
  }
})

test('words that are asked for are asked for', () => {
  const question = { ...asker, move: 'ask', stage: 'in_moderation' } as const

  expect(judgeSubmissionMove({ ...question, words: ' \n' })).toEqual({
    ok: false,
    reason: 'words-missing',
  })
  expect(judgeSubmissionMove({ ...question, words: 'x'.repeat(4001) })).toEqual({
    ok: false,
    reason: 'words-too-long',
  })
})
