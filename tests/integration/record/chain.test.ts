import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { eraseComment, hasSeal, verifyRecord } from '@/plugins/editorial-workflow'
import { hashOfLine } from '@/plugins/editorial-workflow/record/chain'
import { sealRecord } from '@/plugins/editorial-workflow/record/seals'
import { settingsOf } from '@/plugins/editorial-workflow/settle'

import { startBank } from '../../support/bank'
import { anExample } from '../../support/items'
import { steps } from '../workflow/steps'

const bank = await startBank()
const { anExampleIn, history, move, save, take } = steps(bank)
const { payload } = bank
const settings = settingsOf(payload)

beforeEach(() => bank.emptyBank())
afterEach(() => vi.restoreAllMocks())

/** Seals as if some minutes had passed: the youngest lines wait a while. */
async function sealLater(minutes = 5): Promise<number> {
  const later = new Date(Date.now() + minutes * 60_000)
  const clock = vi.spyOn(settings, 'now').mockReturnValue(later)
  const count = await sealRecord(payload)
  clock.mockRestore()
  return count
}

const collection = 'workflow-events'

/** Somebody with the database open in front of them changes a line. */
async function forge(id: string, rev: number, data: Record<string, unknown>): Promise<void> {
  await payload.db.updateOne({
    collection,
    data,
    where: { key: { equals: `examples:${id}:${rev}` } },
  })
}

async function cut(where: object): Promise<void> {
  await payload.db.deleteMany({ collection, where: where as never })
}

describe('the chain', () => {
  test('holds after a day of moves, by every role, into the bin and out', async () => {
    const id = await anExampleIn('working_copy')
    await take('discard', id)
    await take('archive', id, { comment: 'Inte aktuell längre.' })
    await take('trash', id)
    await take('untrash', id)
    await take('restore', id)
    await anExampleIn('changes_requested')
    await anExampleIn('approved', { as: 'partner' })

    const found = await verifyRecord(payload)

    expect(found.fault).toBeNull()
    expect(found).toMatchObject({ unchained: 0 })
    expect(found.lines).toBeGreaterThan(15)
    const lines = await history(id)
    expect(lines.at(-1)?.previousHash).toBe(lines.at(-2)?.hash)
  })

  test('holds when a document is deleted for ever, and the person who wrote it leaves', async () => {
    const anna = await bank.aPerson('contributor')
    const id = await anExampleIn('draft', { as: anna })
    const kept = await anExampleIn('published', { as: anna })
    await take('trash', id)
    await take('delete_forever', id, { as: 'admin' })
    await sealLater()
    await payload.delete({ collection: 'users', id: anna.id })

    const { fault } = await verifyRecord(payload)

    expect(fault).toBeNull()
    const last = (await history(id)).at(-1)
    expect([last?.actor ?? null, last?.actorKey ?? null]).toEqual([null, null])
    expect((await history(kept))[0]).toMatchObject({ actorKey: anna.id })
  })

  test('holds when many people move many documents at once', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => anExampleIn('in_review')))

    const answers = await Promise.all(
      ids.flatMap((id) => [
        move('claim', id, { as: 'editor' }),
        move('approve', id, { as: 'admin' }),
        move('request_changes', id, { comment: 'Källan behöver ett årtal.' }),
      ]),
    )

    const won = answers.filter(({ status }) => status === 200).length
    expect(won).toBeGreaterThanOrEqual(ids.length)
    expect((await verifyRecord(payload)).fault).toBeNull()
  })

  test('a line costs one more look-up by its key, and no more', async () => {
    const id = await anExampleIn('in_review')
    const looks = vi.spyOn(payload.db, 'findOne')

    await take('claim', id)

    const asked = looks.mock.calls.filter(([{ collection: slug }]) => slug === collection)
    expect(asked).toHaveLength(1)
  })
})

describe('somebody with the database in their hands', () => {
  test('cannot change a line', async () => {
    const id = await anExampleIn('approved')
    await forge(id, 3, { to: 'published' })

    expect((await verifyRecord(payload)).fault).toEqual({
      reason: 'line-changed',
      collection: 'examples',
      documentId: id,
      number: 3,
    })
  })

  test('cannot change a line and do the sums again', async () => {
    const id = await anExampleIn('in_review')
    const [, line] = await history(id)
    await forge(id, 2, { to: 'approved', hash: hashOfLine({ ...line, to: 'approved' }) })

    expect((await verifyRecord(payload)).fault).toMatchObject({ reason: 'signature-wrong' })
  })

  test('cannot let somebody else have done it', async () => {
    const id = await anExampleIn('approved')
    await forge(id, 3, { actor: bank.users.partner.id })

    expect((await verifyRecord(payload)).fault).toMatchObject({ reason: 'actor-changed' })
  })

  test('cannot take a line from the middle', async () => {
    const id = await anExampleIn('approved')
    await cut({ key: { equals: `examples:${id}:2` } })

    expect((await verifyRecord(payload)).fault).toMatchObject({ reason: 'line-missing', number: 3 })
  })

  test('cannot cut off the end before it is sealed, since the document tells', async () => {
    const id = await anExampleIn('approved')
    await cut({ key: { equals: `examples:${id}:3` } })

    expect((await verifyRecord(payload)).fault).toMatchObject({ reason: 'end-missing', number: 3 })
  })

  test('cannot cut off the end and put the document back', async () => {
    const id = await anExampleIn('approved')
    await sealLater()
    await cut({ key: { equals: `examples:${id}:3` } })
    await payload.db.deleteMany({ collection: 'workflow-items', where: {} })
    const versions = { parent: { equals: id } }
    const { docs } = await payload.db.findVersions({ collection: 'examples', where: versions })
    for (const version of docs) {
      const { workflow } = version.version as unknown as { workflow: { rev: number } }
      if (workflow.rev > 2) {
        await payload.db.deleteVersions({
          collection: 'examples',
          where: { id: { equals: version.id } },
        })
      }
    }

    expect((await verifyRecord(payload)).fault).toMatchObject({ documentId: id })
  })

  test('cannot remove a document with all its history', async () => {
    const id = await anExampleIn('published')
    await sealLater()
    await cut({ documentId: { equals: id } })
    const where = { id: { equals: id } }
    await payload.db.deleteMany({ collection: 'examples', where })
    await payload.db.deleteMany({
      collection: 'workflow-items',
      where: { documentId: { equals: id } },
    })

    expect((await verifyRecord(payload)).fault).toEqual({
      reason: 'sealed-missing',
      collection: 'examples',
      documentId: id,
      number: 1,
    })
  })

  test('cannot change a seal, or take one away', async () => {
    await anExampleIn('approved')
    await sealLater()
    await anExampleIn('draft')
    await sealLater()
    const first = { number: { equals: 1 } }

    await payload.db.updateOne({ collection: 'record-seals', data: { entries: '' }, where: first })
    const changed = await verifyRecord(payload)
    await payload.db.deleteMany({ collection: 'record-seals', where: first })
    const missing = await verifyRecord(payload)

    expect(changed.fault).toMatchObject({ reason: 'seal-changed', number: 1 })
    expect(missing.fault).toMatchObject({ reason: 'seal-missing', number: 1 })
  })

  test('cannot add a line of their own', async () => {
    const id = await anExampleIn('in_review')
    const last = (await history(id)).at(-1)
    const { id: _, ...line } = { ...last, key: `examples:${id}:3`, rev: 3, to: 'approved' }
    const forged = { ...line, previousHash: last?.hash }
    await payload.db.create({ collection, data: { ...forged, hash: hashOfLine(forged) } })

    expect((await verifyRecord(payload)).fault).toMatchObject({ number: 3 })
  })
})

describe('words in the record', () => {
  test('can be erased, and only by a seal', async () => {
    const id = await anExampleIn('changes_requested')
    const key = `examples:${id}:3`

    const isErased = await eraseComment(payload, key)
    const isErasedAgain = await eraseComment(payload, key)

    expect([isErased, isErasedAgain]).toEqual([true, false])
    expect((await history(id))[2]).toMatchObject({ comment: null, transition: 'request_changes' })
    expect(await verifyRecord(payload)).toMatchObject({ fault: null, erased: 1 })
  })

  test('cannot be made to vanish', async () => {
    const id = await anExampleIn('changes_requested')
    await forge(id, 3, { comment: null, commentSalt: null })

    expect((await verifyRecord(payload)).fault).toMatchObject({ reason: 'comment-missing' })
  })
})

describe('the seals', () => {
  test('hold every line once, though two workers make them', async () => {
    await anExampleIn('published')
    await anExampleIn('draft')
    vi.spyOn(settings, 'now').mockReturnValue(new Date(Date.now() + 300_000))

    await Promise.all([sealRecord(payload), sealRecord(payload)])
    const again = await sealRecord(payload)

    const { fault, seals, unsealed } = await verifyRecord(payload)
    expect(again).toBe(0)
    expect({ fault, unsealed }).toEqual({ fault: null, unsealed: 0 })
    expect(seals).toBe(1)
  })

  test('are not made anew where a worker was killed before it could note them', async () => {
    const id = await anExampleIn('draft')
    await sealLater()
    await forge(id, 1, { sealedIn: null })

    await sealLater(6)

    expect(await verifyRecord(payload)).toMatchObject({ fault: null, seals: 1, unsealed: 0 })
    expect((await history(id)).map(({ sealedIn }) => sealedIn)).toEqual([1])
  })

  test('leave the lines as they are', async () => {
    const id = await anExampleIn('published')
    const before = await history(id)

    await sealLater()

    const after = await history(id)
    expect(after.map(({ sealedIn, ...line }) => line)).toEqual(
      before.map(({ sealedIn, ...line }) => line),
    )
    expect(after.every(({ sealedIn }) => sealedIn === 1)).toBe(true)
  })

  test('are made after a quiet day too, so that silence is no gap', async () => {
    await anExampleIn('draft')
    await sealLater()
    await sealLater(60)
    const { seals } = await verifyRecord(payload)

    await sealLater(25 * 60 + 10)

    expect([seals, (await verifyRecord(payload)).seals]).toEqual([1, 2])
  })

  test('show by a mark kept elsewhere that the end was cut off, seals and all', async () => {
    await anExampleIn('draft')
    await sealLater()
    const { lastSeal } = await verifyRecord(payload)
    const mark = `${lastSeal?.number}:${lastSeal?.signature}`
    const isThere = await hasSeal(payload, mark)

    await payload.db.deleteMany({ collection: 'record-seals', where: {} })

    expect([isThere, await hasSeal(payload, mark)]).toEqual([true, false])
  })

  test('leave the youngest lines for next time', async () => {
    const id = await anExampleIn('draft')

    await sealRecord(payload)

    expect((await history(id)).map(({ sealedIn }) => sealedIn ?? null)).toEqual([null])
    expect((await verifyRecord(payload)).unsealed).toBeGreaterThan(0)
  })
})

describe('a record from before the chain', () => {
  /** As the lines were that an earlier release wrote to a MongoDB. */
  const old = { actorKey: null, hash: null, previousHash: null, signature: null }
  const makeOld = (id: string, revisions: readonly number[]) =>
    Promise.all(
      revisions.map((rev) => forge(id, rev, { ...old, commentHash: null, commentSalt: null })),
    )

  test('comes to name who acted, and goes on naming them when they are gone', async () => {
    const anna = await bank.aPerson('contributor')
    const id = await anExampleIn('in_review', { as: anna })
    await makeOld(id, [1, 2])

    await take('claim', id) // tied to a line that does not name her by itself yet
    await sealLater()
    await payload.delete({ collection: 'users', id: anna.id })

    const { fault, unchained } = await verifyRecord(payload)
    expect({ fault, unchained }).toEqual({ fault: null, unchained: 2 })
    expect((await history(id)).map(({ actorKey }) => actorKey)).toEqual([
      anna.id,
      anna.id,
      bank.users.editor.id,
    ])
  })

  test('is sealed in many runs, where it is long', async () => {
    const id = await anExampleIn('draft')
    const [line] = await history(id)
    const { find } = payload.db
    vi.spyOn(payload.db, 'find').mockImplementation(async (wish) => {
      if (wish.collection !== collection) return find.call(payload.db, wish)
      return { docs: Array.from({ length: wish.limit ?? 0 }, () => line) } as never
    })

    const counts = [await sealRecord(payload), await sealRecord(payload)]

    expect(counts).toEqual([2000, 2000])
  })
})

describe('nobody writes history', () => {
  const doors = ['workflow-events', 'record-seals'] as const

  test.each(doors)('%s is closed to server code, with access or without', async (slug) => {
    await anExampleIn('in_review')
    await sealLater()
    const { docs } = await payload.db.find({ collection: slug, limit: 1 })
    const id = String(docs[0]?.id)
    const data = { number: 9, kind: 'lines', at: new Date().toISOString(), signature: 'x', rev: 9 }
    const everything = { id: { exists: true } }

    const tries = [true, false].flatMap((overrideAccess) => [
      () => payload.create({ collection: slug, data: data as never, overrideAccess }),
      () => payload.update({ collection: slug, id, data: data as never, overrideAccess }),
      () => payload.update({ collection: slug, where: everything, data: {}, overrideAccess }),
      () => payload.delete({ collection: slug, id, overrideAccess }),
      () => payload.delete({ collection: slug, where: everything, overrideAccess }),
      () => payload.duplicate({ collection: slug, id, overrideAccess }),
    ])
    for (const attempt of tries) await expect(attempt()).rejects.toThrow()

    expect((await verifyRecord(payload)).fault).toBeNull()
  })

  test.each(doors)('%s is closed over REST, to an administrator too', async (slug) => {
    await anExampleIn('in_review')
    await sealLater()
    const { docs } = await payload.db.find({ collection: slug, limit: 1 })
    const id = docs[0]?.id
    const as = 'admin' as const

    const answers = [
      await bank.rest('POST', `/api/${slug}`, { as, body: { rev: 1 } }),
      await bank.rest('PATCH', `/api/${slug}/${id}`, { as, body: { comment: 'Nej' } }),
      await bank.rest('PATCH', `/api/${slug}`, {
        as,
        body: { comment: 'Nej' },
        query: { where: { id: { exists: true } } },
      }),
      await bank.rest('DELETE', `/api/${slug}/${id}`, { as }),
      await bank.rest('POST', `/api/${slug}/${id}/duplicate`, { as, body: {} }),
    ]

    for (const { status } of answers) expect([400, 403, 404]).toContain(status)
    expect((await verifyRecord(payload)).fault).toBeNull()
  })

  test('the history is closed over GraphQL, and the seals are not there at all', async () => {
    const id = await anExampleIn('in_review')
    const [line] = await history(id)
    const asAdmin = { as: 'admin' as const }

    const answers = [
      await bank.graphql(
        `mutation { updateWorkflowEvent(id: "${line?.id}", data: { comment: "Nej" }) { id } }`,
        {},
        asAdmin,
      ),
      await bank.graphql(`mutation { deleteWorkflowEvent(id: "${line?.id}") { id } }`, {}, asAdmin),
      await bank.graphql('query { RecordSeals { docs { id } } }', {}, asAdmin),
    ]

    for (const { body } of answers) expect(body.errors?.length).toBeGreaterThan(0)
    expect(await history(id)).toHaveLength(2)
  })

  test('what ties the lines together is told to nobody who could use it', async () => {
    const id = await anExampleIn('changes_requested')
    await sealLater()

    const events = await bank.rest('GET', '/api/workflow-events', {
      as: 'admin',
      query: { where: { documentId: { equals: id } } },
    })
    const seals = await bank.rest('GET', '/api/record-seals', { as: 'admin' })

    for (const line of events.body.docs) {
      expect(line).not.toHaveProperty('signature')
      expect(line).not.toHaveProperty('commentSalt')
    }
    expect(seals.status).toBe(403)
  })

  test('a document that comes by import begins its own history', async () => {
    const { id } = await bank.keep('examples', anExample(), { as: 'partner' })
    await save(id, { title: 'Nytt namn' }, { as: 'partner' })

    expect(await history(id)).toMatchObject([{ transition: 'create', rev: 1, previousHash: null }])
  })
})
