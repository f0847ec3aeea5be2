import { expect, test } from 'vitest'

import { type CaseStage, caseSteps, toCaseStage } from '@/domain/submission/caseSteps'

const lines = ['received', 'confirm', 'claim', 'accept', 'publish'].map((move, day) => ({
  at: `2026-11-0${day + 1}T09:00:00.000Z`,
  move,
}))
const told = (stage: CaseStage, isByEmail = true) =>
  caseSteps({ isByEmail, lines, stage })
    .map(({ code, state }) => `${code}:${state}`)
    .join(' ')

test.each([
  ['unconfirmed', 'received:done confirmed:now read:ahead answered:ahead published:ahead'],
  ['pending', 'received:done confirmed:done read:now answered:ahead published:ahead'],
  ['in_moderation', 'received:done confirmed:done read:now answered:ahead published:ahead'],
  ['needs_info', 'received:done confirmed:done read:now answered:ahead published:ahead'],
  ['accepted', 'received:done confirmed:done read:done answered:done published:now'],
  ['published', 'received:done confirmed:done read:done answered:done published:done'],
  ['declined', 'received:done confirmed:done read:done answered:done'],
  ['withdrawn', 'received:done confirmed:done withdrawn:done'],
] as const)('a case that is %s is so far', (stage, steps) => {
  expect(told(stage)).toBe(steps)
})

test('whoever gave no address has nothing to confirm', () => {
  expect(told('pending', false)).not.toContain('confirmed')
})

test('a step that is ahead has no date, one that is reached has its own', () => {
  const steps = caseSteps({ isByEmail: true, lines, stage: 'pending' })

  expect(steps.map(({ at }) => at?.slice(0, 10) ?? null)).toEqual([
    '2026-11-01',
    '2026-11-02',
    '2026-11-03',
    null,
    null,
  ])
})

test('what is thought to be spam looks as if it waits', () => {
  expect(toCaseStage('spam')).toBe('pending')
  expect(toCaseStage('declined')).toBe('declined')
})
