import { createLocalReq } from 'payload'
import { beforeEach, describe, expect, test } from 'vitest'

import { findComparable, toComparisons } from '@/plugins/editorial-workflow/review/findComparisons'
import { describe as describeWorkflow } from '@/plugins/editorial-workflow/service/describe'

import { type Actor, startBank } from '../../support/bank'
import { steps } from '../workflow/steps'

const bank = await startBank()
const { anExampleIn, latest, move, save, take } = steps(bank)
const swedish = { 'accept-language': 'sv' }

beforeEach(() => bank.emptyBank())

/** Asks about the review of a document. */
const ask = (question: string, id: string, as?: Actor, query: Record<string, unknown> = {}) =>
  bank.rest('GET', `/api/examples/${id}/workflow/${question}`, {
    ...(as && { as }),
    headers: swedish,
    query,
  })

describe('the timeline', () => {
  test('tells who did what, and in which role, newest first', async () => {
    const id = await anExampleIn('in_review')
    await take('request_changes', id, { comment: 'Källan behöver ett årtal.' })

    const { body } = await ask('events', id, 'contributor')

    expect(body.entries.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
      expect.stringMatching(/ begärde ändringar$/),
      expect.stringMatching(/ skickade till granskning$/),
      expect.stringMatching(/ skapade innehållet$/),
    ])
    expect(body.entries[0]).toMatchObject({
      comment: 'Källan behöver ett årtal.',
      day: 'I dag',
      moved: 'Från Under granskning till Ändringar begärda',
      role: 'Redaktör',
    })
    expect(body.hasOlder).toBe(false)
  })

  test('names the languages that were published', async () => {
    const id = await anExampleIn('published')

    const { body } = await ask('events', id, 'editor')

    expect(body.entries[0].details).toContain('Språk: svenska')
  })

  test('comes a page at a time, and whoever came second asks only for what is new', async () => {
    const id = await anExampleIn('in_review')
    for (let turn = 0; turn < 11; turn += 1) {
      await take('withdraw', id)
      await take('submit', id)
    }
    const revs = ({ body }: Awaited<ReturnType<typeof ask>>) =>
      body.entries.map(({ rev }: { rev: number }) => rev)

    const first = await ask('events', id, 'editor')
    const older = await ask('events', id, 'editor', { before: 5 })
    const news = await ask('events', id, 'editor', { after: 22 })

    expect(first.body.hasOlder).toBe(true)
    expect(revs(first)).toHaveLength(20)
    expect(revs(first)[0]).toBe(24)
    expect(revs(older)).toEqual([4, 3, 2, 1])
    expect(older.body.hasOlder).toBe(false)
    expect(revs(news)).toEqual([24, 23])
  })

  test('is nothing for those who work elsewhere, and closed to visitors', async () => {
    const id = await anExampleIn('in_review')

    for (const stranger of ['otherPartner', 'otherContributor'] as const) {
      expect((await ask('events', id, stranger)).body.entries).toEqual([])
    }
    expect((await ask('events', id)).status).toBe(403)
  })
})

describe('the reviewers', () => {
  test('are named to an editor, by name and nothing else', async () => {
    const id = await anExampleIn('in_review')

    const { body, status } = await ask('reviewers', id, 'editor')

    expect(status).toBe(200)
    const ids = body.reviewers.map((person: { id: string }) => person.id)
    expect(ids.toSorted()).toEqual([bank.users.admin.id, bank.users.editor.id].toSorted())
    for (const person of body.reviewers) {
      expect(Object.keys(person).toSorted()).toEqual(['id', 'isYou', 'name'])
    }
    const you = body.reviewers.filter(({ isYou }: { isYou: boolean }) => isYou)
    expect(you).toMatchObject([{ id: bank.users.editor.id }])
  })

  test('are no business of those who cannot review, nor of strangers', async () => {
    const id = await anExampleIn('in_review')

    expect((await ask('reviewers', id, 'partner')).status).toBe(403)
    expect((await ask('reviewers', id, 'contributor')).status).toBe(403)
    expect((await ask('reviewers', id, 'otherPartner')).status).toBe(404)
    expect((await ask('reviewers', id)).status).toBe(403)
  })
})

describe('whoever has the document open', () => {
  const lock = (id: string, as: Actor) =>
    bank.payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'examples', value: id },
        user: { relationTo: 'users', value: bank.users[as].id },
      },
    })

  test('is named to a colleague, and not to themselves', async () => {
    const id = await anExampleIn('in_review')
    await lock(id, 'editor')

    const { body: told } = await ask('holder', id, 'admin')
    const { body: own } = await ask('holder', id, 'editor')

    expect(told.holder.name).toBeTruthy()
    expect(own.holder).toBeNull()
    expect((await move('approve', id, { as: 'admin' })).status).toBe(423)
  })

  test('is not named to those who do not work with it', async () => {
    const id = await anExampleIn('in_review')
    await lock(id, 'editor')

    expect((await ask('holder', id, 'otherPartner')).status).toBe(404)
    expect((await ask('holder', id)).status).toBe(403)
  })
})

describe('where a document stands', () => {
  const view = async (id: string, as: Actor) =>
    (await bank.rest('GET', `/api/examples/${id}/workflow`, { as, headers: swedish })).body

  test('is told with who reviews it and until when', async () => {
    const id = await anExampleIn('in_review')
    await take('claim', id)

    const { facts } = await view(id, 'contributor')

    expect(facts.map(({ name }: { name: string }) => name)).toEqual([
      'assignee',
      'dueAt',
      'submitted',
    ])
    expect(facts.every(({ isLate }: { isLate: boolean }) => !isLate)).toBe(true)
  })

  test('an author is told why the text is locked, and an editor that it is not', async () => {
    const id = await anExampleIn('in_review')

    expect((await view(id, 'contributor')).locked).toMatch(/granskas/)
    expect((await view(id, 'editor')).locked).toBeNull()
  })

  test('a language is offered as soon as it is worth publishing', async () => {
    const id = await anExampleIn('in_review')

    const { locales } = await view(id, 'editor')

    expect(locales).toEqual([
      { code: 'sv', name: 'svenska', isSource: true, isWorthwhile: true },
      { code: 'en', name: 'engelska', isSource: false, isWorthwhile: false },
    ])
  })
})

describe('what the newest text can be compared with', () => {
  async function compare(id: string) {
    const user = {
      ...(await bank.payload.findByID({ collection: 'users', id: bank.users.editor.id })),
      collection: 'users' as const,
    }
    const req = await createLocalReq({ user }, bank.payload)
    const seen = await describeWorkflow(req, 'examples', id)
    if (!seen.ok) throw new Error(seen.message)
    const comparable = await findComparable(req, 'examples', id)
    return {
      comparable,
      ...toComparisons(comparable, seen, { adminRoute: '/admin', collection: 'examples', id }),
    }
  }

  test('is nothing, as long as it has never been published or answered', async () => {
    const id = await anExampleIn('in_review')

    const { decided, published } = await compare(id)

    expect({ decided, published }).toEqual({ decided: null, published: null })
  })

  test('is the public text, while a working copy stands beside it', async () => {
    const id = await anExampleIn('working_copy')

    const { comparable, published } = await compare(id)

    expect(published).toBe(
      `/admin/collections/examples/${id}/versions/${comparable.newest}?versionFrom=${comparable.published}`,
    )
    const { body: was } = await bank.rest('GET', `/api/examples/versions/${comparable.published}`, {
      as: 'editor',
    })
    expect(was.version.title).toMatch(/^Exempel/)
    expect((await latest(id)).title).toBe('Nytt i utkastet')
  })

  test('says so when the newest text is the public one', async () => {
    expect((await compare(await anExampleIn('published'))).published).toBe('same')
  })

  test('is the text that was sent back, once it has been mended', async () => {
    const id = await anExampleIn('changes_requested')
    expect((await compare(id)).decided).toBeNull()

    await save(id, { title: 'Nu med årtal' }, { as: 'contributor' })

    const { decided } = await compare(id)
    expect(decided?.href).toContain('?versionFrom=')
    expect((await latest(id)).title).toBe('Nu med årtal')
  })
})
