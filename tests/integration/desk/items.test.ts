import { beforeEach, describe, expect, test } from 'vitest'

import { compareItems, mendItems, rebuildItems } from '@/plugins/editorial-workflow'

import { startBank } from '../../support/bank'
import { aMethod, anExample, known } from '../../support/items'
import { doorsOf } from '../guard/doors'
import { steps } from '../workflow/steps'

const bank = await startBank()
const { anExampleIn, take } = steps(bank)

beforeEach(() => bank.emptyBank())

type Row = Record<string, unknown>

/** The row that the desk keeps of a document, beneath every access rule. */
async function rowOf(id: string, collection = 'examples'): Promise<Row | null> {
  return bank.payload.db.findOne<Row & { id: string }>({
    collection: 'workflow-items',
    where: { key: { equals: `${collection}:${id}` } },
  })
}

describe.each(doorsOf(bank))('the desk follows what comes in by $name', (door) => {
  test('a new text, a save, a copy and an old version brought back', async () => {
    const { doc } = await door.create('partner', anExample({ title: 'Gården' }))
    expect(await rowOf(doc.id)).toMatchObject({
      title: 'Gården',
      state: 'draft',
      documentAuthor: bank.users.partner.id,
      documentOrganisation: known.organisation,
      isLive: false,
    })

    await door.update('editor', doc.id, { title: 'Gården som lever' })
    expect(await rowOf(doc.id)).toMatchObject({
      title: 'Gården som lever',
      changedBy: bank.users.editor.id,
    })

    const copy = await door.duplicate('partner', doc.id)
    expect(await rowOf(copy.doc.id)).toMatchObject({ state: 'draft' })

    const { docs } = await door.versions('editor', { parent: { equals: doc.id } })
    const first = docs.find(({ version }) => version.title === 'Gården')
    await door.restore('editor', first.id, { draft: true })
    expect(await rowOf(doc.id)).toMatchObject({ title: 'Gården' })
    expect(await compareItems(bank.payload)).toEqual([])
  })

  test('a text that is put in the bin and taken back', async () => {
    const id = await anExampleIn('draft', { as: 'contributor' })

    await door.update('editor', id, { deletedAt: new Date().toISOString() })
    expect(await rowOf(id)).toMatchObject({ isTrashed: true })

    await door.update('editor', id, { deletedAt: null }, { trash: true })
    expect(await rowOf(id)).toMatchObject({ isTrashed: false })
  })
})

test('the desk follows server code', async () => {
  const doc = await bank.payload.create({
    collection: 'methods',
    data: aMethod({ title: 'Vandring' }) as never,
    draft: true,
  })
  await bank.payload.update({
    collection: 'methods',
    id: doc.id,
    data: { title: 'Trygghetsvandring' },
    draft: true,
  })

  expect(await rowOf(doc.id, 'methods')).toMatchObject({ title: 'Trygghetsvandring' })
})

test('the desk follows each move, until the text is gone for good', async () => {
  const id = await anExampleIn('in_review')
  expect(await rowOf(id)).toMatchObject({ state: 'in_review', dueAt: expect.anything() })

  await take('assign', id, { assignee: bank.users.editor.id })
  expect(await rowOf(id)).toMatchObject({ assignee: bank.users.editor.id })

  await take('approve_and_publish', id, { as: 'admin' })
  expect(await rowOf(id)).toMatchObject({
    state: 'published',
    assignee: null,
    isLive: true,
    publishedLocales: 'sv',
    nextReviewAt: expect.anything(),
  })

  await bank.rest('PATCH', `/api/examples/${id}`, { as: 'editor', body: { title: 'Nytt namn' } })
  expect(await rowOf(id)).toMatchObject({ state: 'draft', isLive: true, title: 'Nytt namn' })

  await take('discard', id)
  await take('archive', id, { comment: 'Texten är inte aktuell längre.' })
  expect(await rowOf(id)).toMatchObject({ state: 'archived', isLive: false })

  await take('trash', id)
  await take('delete_forever', id, { as: 'admin' })
  expect(await rowOf(id)).toBeNull()
})

test('a move that is refused leaves the desk as it was', async () => {
  const id = await anExampleIn('in_review')
  const before = await rowOf(id)

  const answer = await bank.rest('POST', `/api/examples/${id}/workflow/approve`, {
    as: 'editor',
    body: { expectedRev: 1 },
  })

  expect(answer.status).toBe(409)
  expect(await rowOf(id)).toEqual(before)
})

describe('whose rows the desk shows', () => {
  const list = async (as?: 'admin' | 'contributor' | 'editor' | 'otherPartner' | 'partner') => {
    const query = { limit: 100, where: { documentCollection: { equals: 'examples' } } }
    const { body, status } = await bank.rest('GET', '/api/workflow-items', { as, query })
    return { status, titles: (body.docs ?? []).map(({ title }: Row) => title).sort() }
  }

  test('everybody meets the rows they work with, and visitors none', async () => {
    await bank.keep('examples', anExample({ title: 'Medarbetarens' }), { as: 'contributor' })
    await bank.keep('examples', anExample({ title: 'Partnerns' }), { as: 'partner' })
    await bank.keep('examples', anExample({ title: 'Den andras' }), { as: 'otherPartner' })

    expect((await list('editor')).titles).toEqual(['Den andras', 'Medarbetarens', 'Partnerns'])
    expect((await list('partner')).titles).toEqual(['Medarbetarens', 'Partnerns'])
    expect((await list('contributor')).titles).toEqual(['Medarbetarens'])
    expect((await list('otherPartner')).titles).toEqual(['Den andras'])
    expect(await list()).toEqual({ status: 403, titles: [] })
  })

  test('GraphQL answers with the same rows', async () => {
    await bank.keep('examples', anExample({ title: 'Den andras' }), { as: 'otherPartner' })
    const query = '{ WorkflowItems { docs { title documentCollection } } }'

    const partner = await bank.graphql(query, {}, { as: 'partner' })
    const visitor = await bank.graphql(query)

    expect(JSON.stringify(partner.body)).not.toContain('Den andras')
    expect(JSON.stringify(visitor.body)).not.toContain('Den andras')
    expect(visitor.body.data?.WorkflowItems ?? null).toBeNull()
  })

  test('nobody learns of a row by asking for words in its title, or for its documents', async () => {
    await bank.keep('examples', anExample({ title: 'Hemligheten' }), { as: 'otherPartner' })
    const query = { where: { title: { like: 'Hemlig' } } }

    const count = await bank.rest('GET', '/api/workflow-items/count', { as: 'partner', query })
    const visitor = await bank.rest('GET', '/api/workflow-items/count', { query })

    expect(count.body.totalDocs).toBe(0)
    expect(visitor.status).toBe(403)
  })

  test('not even an administrator writes a row by hand', async () => {
    const id = await anExampleIn('draft')
    const row = await rowOf(id)

    const create = await bank.rest('POST', '/api/workflow-items', {
      as: 'admin',
      body: { key: 'examples:x', state: 'published' },
    })
    const update = await bank.rest('PATCH', `/api/workflow-items/${row?.id}`, {
      as: 'admin',
      body: { state: 'published' },
    })
    const remove = await bank.rest('DELETE', `/api/workflow-items/${row?.id}`, { as: 'admin' })

    expect([create.status, update.status, remove.status]).toEqual([403, 403, 403])
    expect(await rowOf(id)).toMatchObject({ state: 'draft' })
  })
})

describe('a desk that has lost its way', () => {
  test('says which rows differ, and mends them', async () => {
    const id = await anExampleIn('in_review')
    const lost = await anExampleIn('draft')
    const row = await rowOf(id)
    await bank.payload.db.updateOne({
      collection: 'workflow-items',
      id: String(row?.id),
      data: { state: 'published', title: 'Fel' },
    })
    await bank.payload.db.deleteMany({
      collection: 'workflow-items',
      where: { key: { equals: `examples:${lost}` } },
    })
    await bank.payload.db.create({
      collection: 'workflow-items',
      data: { key: 'examples:gone', documentCollection: 'examples', documentId: 'gone' },
    })

    const found = await compareItems(bank.payload)
    expect(found).toHaveLength(3)
    expect(found).toContainEqual({
      key: `examples:${id}`,
      columns: ['title', 'state'],
      fault: 'differs',
    })
    expect(found).toContainEqual({ key: `examples:${lost}`, columns: [], fault: 'missing' })
    expect(found).toContainEqual({ key: 'examples:gone', columns: [], fault: 'orphan' })

    await mendItems(bank.payload)
    expect(await compareItems(bank.payload)).toEqual([])
    expect(await rowOf(id)).toMatchObject({ state: 'in_review' })
  })

  test('is written anew for a bank that is older than it, and remembers since when', async () => {
    const id = await anExampleIn('in_review')
    const before = await rowOf(id)
    const { docs } = await bank.payload.db.find<{ at: string; transition: string }>({
      collection: 'workflow-events',
      where: { documentId: { equals: id }, transition: { equals: 'submit' } },
    })
    await bank.payload.db.deleteMany({ collection: 'workflow-items', where: {} })

    const count = await rebuildItems(bank.payload)

    expect(count).toBeGreaterThan(0)
    const after = await rowOf(id)
    expect(after).toMatchObject({ state: 'in_review', title: before?.title, rev: before?.rev })
    expect(new Date(String(after?.movedAt))).toEqual(new Date(String(docs[0]?.at)))
  })
})
