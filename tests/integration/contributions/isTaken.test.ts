import { ValidationError } from 'payload'
import { beforeAll, beforeEach, expect, test } from 'vitest'

import { isTaken, refusedFields } from '@/commands/submission/isTaken'

import { type Bank, startBank } from '../../support/bank'

let bank: Bank
beforeAll(async () => {
  bank = await startBank()
})
beforeEach(() => bank.emptyBank())

/** What a copy of Payload's own class throws, as in the built site, where names are short as well. */
class U extends Error {
  readonly status = 400
  readonly data = { errors: [{ message: 'Value must be unique', path: 'slot' }] }
}

test('a key that is there already is known by the shape of what is thrown', async () => {
  const count = () =>
    bank.payload.db.create({
      collection: 'daily-counts',
      data: { key: 'a', day: '2026-11-27', name: 'a', count: 1 },
    })
  await count()

  const thrown = await count().catch((err: unknown) => err)

  expect(isTaken(thrown)).toBe(true)
  expect(isTaken(new U('invalid'))).toBe(true)
  expect(isTaken(new ValidationError({ errors: [{ message: 'x', path: 'slot' }] }))).toBe(true)
  expect(refusedFields(new U('invalid'))).toEqual([
    { message: 'Value must be unique', path: 'slot' },
  ])
})

test.each([
  ['a fault', new Error('x')],
  ['nothing', null],
  ['a word', 'x'],
  [
    'a refusal of another kind',
    Object.assign(new Error('x'), { status: 403, data: { errors: [1] } }),
  ],
  ['a refusal of no field', Object.assign(new Error('x'), { status: 400, data: null })],
])('%s is no key that is there already', (_, err) => {
  expect(isTaken(err)).toBe(false)
})
