import { beforeEach, describe, expect, test } from 'vitest'

import { startBank } from '../../support/bank'
import { send } from '../../support/contributions'

const bank = await startBank()

beforeEach(() => bank.emptyBank())

const sent = () => send(bank.payload, { from: { email: '', name: 'Kanarie Fågelsson' } })
const count = async () => (await bank.payload.db.count({ collection: 'submissions' })).totalDocs

const hold = (id: string, reason: string | null) =>
  bank.rest('POST', `/api/submissions/${id}/hold`, { as: 'editor', body: { reason } })
const erase = (id: string, reference: string) =>
  bank.rest('POST', `/api/submissions/${id}/erase`, { as: 'editor', body: { reference } })

describe('the personal data of a case, as a moderator deals with it', () => {
  test('is erased when its reference is typed, and by no slip of the hand', async () => {
    const { id, reference } = await sent()

    const slip = await erase(id, '')
    expect(slip.status).toBe(400)
    expect(slip.body).toMatchObject({ reason: 'not-sure' })
    expect(await count()).toBe(1)

    const done = await erase(id, reference)
    expect(done.status).toBe(200)
    expect(await count()).toBe(0)
    expect((await erase(id, reference)).status).toBe(404)
  })

  test('is kept as long as something holds it, with a reason', async () => {
    const { id, reference } = await sent()

    expect((await hold(id, '  ')).body).toMatchObject({ reason: 'reason-missing' })
    expect((await hold(id, 'Begäran om allmän handling')).status).toBe(200)

    const held = await erase(id, reference)
    expect(held.status).toBe(409)
    expect(held.body.message).toContain('får inte gallras')
    expect(await count()).toBe(1)

    expect((await hold(id, null)).status).toBe(200)
    expect((await erase(id, reference)).status).toBe(200)
  })

  test('is handed out as one file', async () => {
    const { id, reference } = await sent()

    const { body, headers, status } = await bank.rest('GET', `/api/submissions/${id}/extract`, {
      as: 'editor',
    })

    expect(status).toBe(200)
    expect(headers.get('content-disposition')).toBe(`attachment; filename="${reference}.json"`)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(JSON.stringify(body)).toContain('Kanarie Fågelsson')
  })

  test.each([undefined, 'partner', 'contributor'] as const)('is closed to %s', async (as) => {
    const { id, reference } = await sent()

    const answers = [
      await bank.rest('POST', `/api/submissions/${id}/erase`, { as, body: { reference } }),
      await bank.rest('POST', `/api/submissions/${id}/hold`, { as, body: { reason: 'x' } }),
      await bank.rest('GET', `/api/submissions/${id}/extract`, { as }),
    ]

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
    expect(JSON.stringify(answers.map(({ body }) => body))).not.toContain('Kanarie')
    expect(await count()).toBe(1)
  })

  test('of a case that does not exist is not there', async () => {
    for (const id of ['x', crypto.randomUUID()]) {
      expect((await erase(id, 'AIL')).status).toBe(404)
      expect((await hold(id, 'x')).status).toBe(404)
      const extract = await bank.rest('GET', `/api/submissions/${id}/extract`, { as: 'editor' })
      expect(extract.status).toBe(404)
    }
  })
})
