import { expect, test } from 'vitest'

import { judgeEdit } from '@/domain/workflow/judgeEdit'
import { type Stage, stages } from '@/domain/workflow/stages'

import { anItem, aRelation } from './workflowFacts'

const near = aRelation({ isAuthor: true, isSameOrganisation: true })

/** Where a save leaves the item, or why it is refused: stages down, people across. */
const grid: Record<Stage, { staff: string; owners: string }> = {
  draft: { staff: 'draft', owners: 'draft' },
  in_review: { staff: 'in_review', owners: 'locked-in-review' },
  changes_requested: { staff: 'changes_requested', owners: 'changes_requested' },
  approved: { staff: 'in_review', owners: 'locked-approved' },
  scheduled: { staff: 'locked-scheduled', owners: 'locked-scheduled' },
  published: { staff: 'draft', owners: 'draft' },
  archived: { staff: 'locked-archived', owners: 'locked-archived' },
}

for (const state of stages) {
  for (const [role, column] of [
    ['admin', 'staff'],
    ['editor', 'staff'],
    ['system', 'staff'],
    ['partner', 'owners'],
    ['contributor', 'owners'],
  ] as const) {
    test(`saving an item that is ${state} as ${role} gives ${grid[state][column]}`, () => {
      const verdict = judgeEdit({ role, relation: near, document: anItem({ state }) })

      expect(verdict.ok ? verdict.to : verdict.reason).toBe(grid[state][column])
    })
  }
}

test('a contributor writes only in what they made', () => {
  const verdict = judgeEdit({
    role: 'contributor',
    relation: aRelation({ isSameOrganisation: true }),
    document: anItem(),
  })

  expect(verdict).toEqual({ ok: false, reason: 'not-your-document' })
})

test('a partner writes only in what the own organisation owns', () => {
  const verdict = judgeEdit({
    role: 'partner',
    relation: aRelation({ isAuthor: true }),
    document: anItem(),
  })

  expect(verdict).toEqual({ ok: false, reason: 'not-your-document' })
})

test('nobody writes in an item in the bin', () => {
  const verdict = judgeEdit({
    role: 'admin',
    relation: near,
    document: anItem({ isTrashed: true }),
  })

  expect(verdict).toEqual({ ok: false, reason: 'locked-in-trash' })
})

test('a visitor, and somebody with an unknown role, write nothing', () => {
  const visitor = judgeEdit({ role: null, relation: near, document: anItem() })
  const reader = judgeEdit({ role: 'reader', relation: near, document: anItem() })

  expect(visitor).toEqual({ ok: false, reason: 'not-signed-in' })
  expect(reader).toEqual({ ok: false, reason: 'not-your-role' })
})
