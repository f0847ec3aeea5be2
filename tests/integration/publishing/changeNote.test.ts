import { beforeAll, beforeEach, expect, test } from 'vitest'

import { type Bank, startBank } from '../../support/bank'
import { anExample } from '../../support/items'
import { move, publish } from '../../support/publish'

let bank: Bank

beforeAll(async () => {
  bank = await startBank()
})
beforeEach(() => bank.emptyBank())

const change = (id: string, body: Record<string, unknown>) =>
  bank.rest('PATCH', `/api/examples/${id}`, {
    as: 'editor',
    body,
    query: { draft: true, depth: 0 },
  })

test('a page that is published again says what is new, each time', async () => {
  const { id } = await bank.keep('examples', anExample())
  await publish(bank, 'examples', id)
  await change(id, { areaName: 'Hageby', changeNote: 'Området är tillagt' })
  await publish(bank, 'examples', id)

  const { body } = await change(id, { areaName: 'Hageby centrum' })
  const refused = await move(bank, 'examples', id, 'submit')

  expect(body.doc.changeNote ?? null).toBeNull()
  expect(refused.status).toBe(400)
  expect(JSON.stringify(refused.body)).toContain('changeNote')
})
