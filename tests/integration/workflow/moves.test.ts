import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  ValidationError,
} from 'payload'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import {
  compareItems,
  guestMaterial,
  systemActor,
  transition,
  verifyRecord,
} from '@/plugins/editorial-workflow'
import { settingsOf } from '@/plugins/editorial-workflow/settle'

import { startBank } from '../../support/bank'
import { expectComplaint } from '../../support/complaints'
import { aMethod, anExample, known } from '../../support/items'
import { steps } from './steps'

const bank = await startBank()
const { anExampleIn, asPublic, history, latest, move, save, take } = steps(bank)
const settings = settingsOf(bank.payload)

beforeEach(() => bank.emptyBank())
afterEach(() => vi.restoreAllMocks())

const reason = 'Sidan stämmer inte längre.'

describe('from draft to the public', () => {
  test('a contributor writes and submits, an editor approves and publishes, a visitor reads', async () => {
    const item = anExample({ title: 'Odla ihop' })
    const { id } = await bank.keep('examples', item, { as: 'contributor' })

    await take('submit', id, { as: 'contributor' })
    expect((await asPublic(id)).status).toBe(404)
    await take('approve', id)
    expect((await asPublic(id)).status).toBe(404)
    await take('publish', id)

    expect((await asPublic(id)).body.title).toBe('Odla ihop')
    const story = (await history(id)).map(({ from, rev, to, transition: name }) => [
      rev,
      name,
      from ?? null,
      to,
    ])
    expect(story).toEqual([
      [1, 'create', null, 'draft'],
      [2, 'submit', 'draft', 'in_review'],
      [3, 'approve', 'in_review', 'approved'],
      [4, 'publish', 'approved', 'published'],
    ])
  })

  test('the answer to a move says where the document stands now', async () => {
    const id = await anExampleIn('draft')

    const { body, status } = await take('submit', id, { as: 'contributor' })

    expect(status).toBe(200)
    expect(body.workflow).toMatchObject({ state: 'in_review', rev: 2 })
    expect(body.contentHash).toBe((await latest(id)).workflow.contentHash)
  })

  test('an editor who approves and publishes at once leaves both in the history', async () => {
    const id = await anExampleIn('published')

    const events = (await history(id)).slice(-2)

    expect(events).toMatchObject([
      { transition: 'approve', rev: 3, to: 'approved', actorRole: 'admin' },
      { transition: 'publish', rev: 4, from: 'approved', to: 'published', locales: ['sv'] },
    ])
    expect(events[0]?.contentHash).toBe((await latest(id)).workflow.approvedHash)
  })

  test('a submission is to be answered within five working days', async () => {
    vi.spyOn(settings, 'now').mockReturnValue(new Date('2026-11-26T09:00:00Z')) // a Thursday

    const id = await anExampleIn('in_review')

    const { dueAt, submittedAt, submittedBy } = (await latest(id)).workflow
    expect([submittedAt, dueAt]).toEqual(['2026-11-26T09:00:00.000Z', '2026-12-03T09:00:00.000Z'])
    expect(submittedBy).toBe(bank.users.contributor.id)
  })

  test('what is published is looked at again in a year', async () => {
    vi.spyOn(settings, 'now').mockReturnValue(new Date('2024-02-29T09:00:00Z'))

    const id = await anExampleIn('published')

    expect((await latest(id)).workflow).toMatchObject({
      everPublished: true,
      firstPublishedAt: '2024-02-29T09:00:00.000Z',
      publishedAt: '2024-02-29T09:00:00.000Z',
      verifiedAt: '2024-02-29T09:00:00.000Z',
      nextReviewAt: '2025-02-28T09:00:00.000Z',
    })
  })

  test('a published text is written in, and published again with a note on what changed', async () => {
    const id = await anExampleIn('working_copy')

    const without = await move('submit', id)
    await save(id, { changeNote: 'Ny rubrik.' })
    await take('submit', id)
    await take('approve_and_publish', id, { as: 'admin' })

    expect(without.body.errors[0].data.errors).toMatchObject([{ path: 'changeNote' }])
    expect((await asPublic(id)).body.title).toBe('Nytt i utkastet')
    const { firstPublishedAt, publishedAt } = (await latest(id)).workflow
    expect(Date.parse(publishedAt)).toBeGreaterThan(Date.parse(firstPublishedAt))
  })
})

describe('what is missing', () => {
  test('is told at submission, field by field, in words, and the document stays', async () => {
    const id = await anExampleIn('draft', { item: anExample({ summary: '', sources: [] }) })

    const { body, status } = await move('submit', id, { as: 'contributor' })

    expect([status, body.reason]).toEqual([400, 'not-ready'])
    expect(body.errors[0]).toMatchObject({
      name: 'ValidationError',
      data: {
        errors: [
          { path: 'summary', label: 'Sammanfattning', message: 'Fyll i det här före granskning.' },
          { path: 'sources', label: 'Källor' },
        ],
      },
    })
    expect((await latest(id)).workflow).toMatchObject({ state: 'draft', rev: 1 })
  })

  test('is told in English to somebody who reads English, with the numbers', async () => {
    const { id } = await bank.keep('methods', aMethod({ steps: [] }))

    const { body } = await move('submit', id, {
      collection: 'methods',
      headers: { 'Accept-Language': 'en' },
    })

    expect(body.errors[0].data.errors).toEqual([
      { path: 'steps', label: 'Steps', message: 'Add more. At least 3 are needed.' },
    ])
  })

  test('is asked for again at publication, should it have gone meanwhile', async () => {
    const id = await anExampleIn('in_review')
    await save(id, { summary: '' })

    const { body } = await move('approve_and_publish', id)

    expect(body.errors[0].data.errors).toMatchObject([{ path: 'summary' }])
  })

  test('is what the site says in a last look, too', async () => {
    const id = await anExampleIn('in_review')
    vi.spyOn(settings, 'beforePublish').mockResolvedValue([{ path: 'image', reason: 'missing' }])

    const { body } = await move('approve_and_publish', id)

    expect(body.errors[0].data.errors).toMatchObject([{ path: 'image' }])
    expect((await asPublic(id)).status).toBe(404)
  })
})

describe('languages', () => {
  const english = { title: 'Grow together', summary: 'Neighbours grow together.' }
  const localesOf = async (id: string) => (await latest(id)).workflow.publishedLocales

  test('an item is published in Swedish alone while its English is only a title', async () => {
    const id = await anExampleIn('draft')
    await save(id, { title: english.title }, { query: { draft: true, locale: 'en' } })

    await take('submit', id)
    await take('approve_and_publish', id, { as: 'admin' })

    expect(await localesOf(id)).toEqual(['sv'])
  })

  test('an item is published in English too once that has a title and a summary', async () => {
    const id = await anExampleIn('draft')
    await save(id, english, { query: { draft: true, locale: 'en' } })

    await take('submit', id)
    await take('approve_and_publish', id, { as: 'admin' })

    expect(await localesOf(id)).toEqual(['sv', 'en'])
    const { body } = await bank.rest('GET', `/api/examples/${id}`, { query: { locale: 'en' } })
    expect(body.title).toBe(english.title)
  })

  test('an editor who asks for English gets it only when it is complete', async () => {
    const id = await anExampleIn('in_review')
    await save(id, english, { query: { draft: true, locale: 'en' } })

    const { body } = await move('approve_and_publish', id, { locales: ['sv', 'en'] })

    const errors = body.errors[0].data.errors
    expect(errors.map(({ path }: { path: string }) => path)).toContain('challenge')
    expect(errors[0].message).toMatch(/^en: /)
  })

  test('an editor who asks for Swedish alone gets that', async () => {
    const id = await anExampleIn('draft')
    await save(id, english, { query: { draft: true, locale: 'en' } })
    await take('submit', id)

    await take('approve_and_publish', id, { as: 'admin', locales: ['sv'] })

    expect(await localesOf(id)).toEqual(['sv'])
  })

  test('nobody publishes a language the site does not have, or leaves out the source', async () => {
    const id = await anExampleIn('in_review')

    const unknown = await move('approve_and_publish', id, { locales: ['sv', 'fi'] })
    const sourceless = await move('approve_and_publish', id, { locales: ['en'] })

    expect([unknown.body.reason, sourceless.body.reason]).toEqual([
      'locale-unknown',
      'source-locale-missing',
    ])
  })
})

describe('who has seen what', () => {
  test('a move without the revision it starts from is refused', async () => {
    const id = await anExampleIn('draft')

    const { body, status } = await move('submit', id, { expectedRev: undefined })

    expect([status, body.reason]).toEqual([400, 'expected-rev-missing'])
  })

  test('a move from an old revision is refused, and says that somebody came first', async () => {
    const id = await anExampleIn('in_review')

    const { body, status } = await move('approve', id, { expectedRev: 1 })

    expect([status, body.reason]).toEqual([409, 'changed-since'])
    expect(body.message).toMatch(/hunnit före/)
  })

  test('an editor cannot approve what they have not seen', async () => {
    const id = await anExampleIn('in_review')

    const blind = await move('approve', id, { expectedHash: undefined })
    const stale = await move('approve', id, { expectedHash: 'something older' })

    expect([blind.status, blind.body.reason]).toEqual([400, 'expected-hash-missing'])
    expect([stale.status, stale.body.reason]).toEqual([409, 'content-changed'])
  })

  test('an editor cannot approve a text that somebody changed after they read it', async () => {
    const id = await anExampleIn('in_review')
    const { contentHash } = (await latest(id)).workflow
    await save(id, { title: 'Ändrad under läsningen' }, { as: 'admin' })

    const { body } = await move('approve', id, { expectedHash: contentHash })

    expect(body.reason).toBe('content-changed')
  })

  test('the fingerprint follows both languages, and nothing but content', async () => {
    const id = await anExampleIn('draft')
    const hashOf = async () => (await latest(id)).workflow.contentHash
    const before = await hashOf()

    await take('submit', id)
    const moved = await hashOf()
    await save(id, { title: 'In English' }, { query: { draft: true, locale: 'en' } })
    const translated = await hashOf()

    expect(moved).toBe(before)
    expect(translated).not.toBe(before)
  })

  test('a text that is no longer the approved one is not published', async () => {
    const id = await anExampleIn('approved')
    // beneath every guard, as somebody with the database open could
    const { docs } = await bank.payload.db.findVersions({
      collection: 'examples',
      limit: 1,
      where: { parent: { equals: id }, latest: { equals: true } },
    })
    const [version] = docs
    await bank.payload.db.updateVersion({
      collection: 'examples',
      id: version?.id ?? '',
      versionData: { ...version, version: { ...version?.version, areaName: 'Smuget' } } as never,
    })

    const { body, status } = await move('publish', id)

    expect([status, body.reason]).toEqual([409, 'content-not-approved'])
    expect((await asPublic(id)).status).toBe(404)
  })

  test('nobody moves a document that somebody else has open', async () => {
    const id = await anExampleIn('in_review')
    await bank.payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'examples', value: id },
        user: { relationTo: 'users', value: bank.users.admin.id },
      },
    })

    const other = await move('request_changes', id, { comment: reason })
    const same = await move('request_changes', id, { as: 'admin', comment: reason })

    expect([other.status, other.body.reason]).toEqual([423, 'locked-by-somebody'])
    expect(same.status).toBe(200)
  })
})

describe('four eyes', () => {
  test('an editor cannot approve a contributor’s text that the same editor submitted', async () => {
    const id = await anExampleIn('draft')
    await take('submit', id, { as: 'editor' })

    const own = await move('approve', id, { as: 'editor', comment: reason })
    const other = await move('approve', id, { as: 'admin' })

    expect([own.status, own.body.reason]).toEqual([403, 'needs-second-person'])
    expect(other.status).toBe(200)
  })

  test('an editor’s text counts as outside material once a partner has written in it', async () => {
    const id = await anExampleIn('draft', { as: 'editor' })
    await save(id, { areaName: 'Hageby' }, { as: 'partner' })
    await take('submit', id, { as: 'editor' })

    const { body } = await move('approve', id, { as: 'editor', comment: reason })

    expect(body.reason).toBe('needs-second-person')
  })

  test('an editor who accepts what a guest sent in cannot also submit and approve it', async () => {
    const editor = await bank.payload.findByID({ collection: 'users', id: bank.users.editor.id })
    const { id } = await bank.payload.create({
      collection: 'examples',
      context: guestMaterial('s1'),
      data: anExample() as never,
      draft: true,
      user: { ...editor, collection: 'users' },
    })
    await take('submit', id, { as: 'editor' })

    const own = await move('approve', id, { as: 'editor', comment: reason })
    const other = await move('approve', id, { as: 'admin' })

    expect([own.body.reason, other.status]).toEqual(['needs-second-person', 200])
    expect((await latest(id)).workflow).toMatchObject({
      authorRole: 'guest',
      sourceSubmission: 's1',
    })
  })

  test('an editor approves a text of their own with a reason that stays in the history', async () => {
    const id = await anExampleIn('in_review', { as: 'editor' })

    const silent = await move('approve', id)
    await take('approve', id, { comment: 'Rättad mot källan idag.' })

    expect(silent.body.reason).toBe('self-approval-needs-reason')
    expect((await history(id)).at(-1)?.comment).toBe('Rättad mot källan idag.')
  })

  test('where the office forbids it, no reason is good enough', async () => {
    const id = await anExampleIn('in_review', { as: 'editor' })
    const { policy } = settings
    settings.policy = { editorSelfApproval: 'forbid' }

    const { body } = await move('approve', id, { comment: reason })

    settings.policy = policy
    expect(body.reason).toBe('needs-second-person')
  })
})

describe('a review', () => {
  test('a contributor takes a submission back and writes on', async () => {
    const id = await anExampleIn('in_review')

    await take('withdraw', id, { as: 'contributor' })
    const { status } = await save(id, { areaName: 'Hageby' }, { as: 'contributor' })

    expect(status).toBe(200)
    expect((await latest(id)).workflow).toMatchObject({ state: 'draft', dueAt: null })
  })

  test('an editor asks for changes in words, and the contributor writes and submits again', async () => {
    const id = await anExampleIn('in_review')

    const silent = await move('request_changes', id)
    await take('request_changes', id, { comment: 'Källan behöver ett årtal.' })
    await save(id, { areaName: 'Hageby' }, { as: 'contributor' })
    await take('submit', id, { as: 'contributor' })

    expect([silent.status, silent.body.reason]).toEqual([400, 'reason-or-comment-missing'])
    expect((await latest(id)).workflow.state).toBe('in_review')
  })

  test('an open comment says it as well, and a blocking one holds approval back until it is resolved', async () => {
    const id = await anExampleIn('in_review')
    const { body: made } = await bank.rest('POST', '/api/review-comments', {
      as: 'editor',
      body: {
        documentCollection: 'examples',
        documentId: id,
        body: 'Årtalet saknas.',
        blocking: true,
      },
    })

    const held = await move('approve', id)
    await bank.rest('PATCH', `/api/review-comments/${made.doc.id}`, {
      as: 'editor',
      body: { resolvedAt: new Date().toISOString() },
    })
    const free = await move('approve', id)

    expect([held.status, held.body.reason]).toEqual([409, 'blocking-comments-open'])
    expect(free.status).toBe(200)
  })

  test('an editor takes a review or gives it to a colleague, and to nobody else', async () => {
    const id = await anExampleIn('in_review')
    const assigneeOf = async () => (await latest(id)).workflow.assignee

    await take('claim', id)
    expect(await assigneeOf()).toBe(bank.users.editor.id)
    await take('assign', id, { assignee: bank.users.admin.id })
    expect(await assigneeOf()).toBe(bank.users.admin.id)

    const toPartner = await move('assign', id, { assignee: bank.users.partner.id })
    const toNobody = await move('assign', id)
    expect([toPartner.body.reason, toNobody.body.reason]).toEqual([
      'assignee-cannot-review',
      'assignee-missing',
    ])
  })

  test('a partner endorses a contributor’s work in the own organisation', async () => {
    const id = await anExampleIn('in_review')

    const own = await move('endorse', id, { as: 'partner' })
    const other = await move('endorse', id, { as: 'otherPartner' })

    expect([own.status, other.status]).toEqual([200, 404])
    expect((await latest(id)).workflow).toMatchObject({ state: 'in_review', rev: 3 })
  })
})

describe('from the public', () => {
  test('an editor unpublishes with a reason, and a visitor no longer reads', async () => {
    const id = await anExampleIn('published')

    const silent = await move('unpublish', id)
    await take('unpublish', id, { comment: reason })

    expect(silent.body.reason).toBe('reason-missing')
    expect((await asPublic(id)).status).toBe(404)
    expect((await latest(id)).workflow).toMatchObject({
      state: 'draft',
      isLive: false,
      everPublished: true,
    })
  })

  test('an editor archives with a replacement, and restores as a draft', async () => {
    const id = await anExampleIn('published')
    const other = await anExampleIn('published')
    const replacedBy = { collection: 'examples', id: other }

    await take('archive', id, { comment: reason, replacedBy })
    const archived = await bank.payload.findByID({ collection: 'examples', id, depth: 0 })
    await take('restore', id)

    expect(archived._status).toBe('draft')
    expect(archived.workflow).toMatchObject({
      state: 'archived',
      replacedBy: { relationTo: 'examples', value: other },
    })
    expect((await asPublic(id)).status).toBe(404)
    const { replacedBy: kept, state } = (await latest(id)).workflow
    expect([state, kept ?? null]).toEqual(['draft', null])
  })

  test('nothing is replaced by what is not there, or by itself', async () => {
    const id = await anExampleIn('published')

    const nothing = await move('archive', id, {
      comment: reason,
      replacedBy: { collection: 'examples', id: crypto.randomUUID() },
    })
    const itself = await move('archive', id, {
      comment: reason,
      replacedBy: { collection: 'examples', id },
    })

    expect([nothing.body.reason, itself.body.reason]).toEqual(Array(2).fill('replacement-unknown'))
  })

  test('an unfinished draft over a live text can be archived: leaving depends on nothing', async () => {
    const id = await anExampleIn('working_copy')
    await save(id, { summary: '', sources: [] })

    await take('archive', id, { comment: reason })

    expect((await asPublic(id)).status).toBe(404)
  })

  test('an editor discards the work on a live text, and the public version is the newest again', async () => {
    const id = await anExampleIn('working_copy')
    await save(id, { title: 'English work' }, { query: { draft: true, locale: 'en' } })
    const before = (await asPublic(id)).body

    await take('discard', id)

    const now = await latest(id)
    expect([now.title, now._status]).toEqual([before.title, 'published'])
    expect(now.workflow).toMatchObject({ state: 'published', isLive: true, everPublished: true })
    const { body } = await bank.rest('GET', `/api/examples/${id}`, {
      as: 'admin',
      query: { draft: true, locale: 'en', 'fallback-locale': 'none' },
    })
    expect(body.title ?? null).toBeNull()
    expect((await asPublic(id)).body.title).toBe(before.title)
  })

  test('a partner confirms that a text of the own organisation still holds', async () => {
    const now = vi.spyOn(settings, 'now')
    now.mockReturnValue(new Date('2026-01-10T09:00:00Z'))
    const id = await anExampleIn('published')
    const before = (await asPublic(id)).body

    now.mockReturnValue(new Date('2026-11-20T09:00:00Z'))
    await take('confirm_current', id, { as: 'partner' })

    const after = (await asPublic(id)).body
    expect(after.workflow).toMatchObject({
      publishedAt: '2026-01-10T09:00:00.000Z',
      verifiedAt: '2026-11-20T09:00:00.000Z',
      nextReviewAt: '2027-11-20T09:00:00.000Z',
    })
    expect({ ...after, updatedAt: '', workflow: {} }).toEqual({
      ...before,
      updatedAt: '',
      workflow: {},
    })
    expect((await latest(id))._status).toBe('published')
  })
})

describe('outside the ordinary', () => {
  test('an administrator overrides a state, and the history is marked', async () => {
    const id = await anExampleIn('in_review')

    await take('override', id, {
      as: 'admin',
      to: 'changes_requested',
      comment: 'Granskaren har slutat hos oss.',
    })

    expect((await latest(id)).workflow.state).toBe('changes_requested')
    expect((await history(id)).at(-1)).toMatchObject({ transition: 'override', flagged: true })
  })

  test('an administrator who overrides a live text to the archive takes it from the public', async () => {
    const id = await anExampleIn('published')

    await take('override', id, {
      as: 'admin',
      to: 'archived',
      comment: 'Uppgiftslämnaren har bett om det.',
    })

    expect((await asPublic(id)).status).toBe(404)
  })

  test('nobody overrides a text to the public', async () => {
    const id = await anExampleIn('draft')

    for (const to of ['published', 'approved', 'nonsense']) {
      const { body } = await move('override', id, { as: 'admin', to, comment: 'x'.repeat(30) })
      expect(body.reason).toBe('target-not-allowed')
    }
  })

  test('a document goes to the bin, back, and for ever, each by the one who may', async () => {
    const id = await anExampleIn('draft')
    await bank.rest('POST', '/api/review-comments', {
      as: 'editor',
      body: { documentCollection: 'examples', documentId: id, body: 'Anna på 3:an sa detta.' },
    })

    await take('trash', id, { as: 'contributor' })
    await take('untrash', id, { as: 'contributor' })
    await take('trash', id)
    const early = await move('delete_forever', id, { as: 'editor' })
    await take('delete_forever', id, { as: 'admin', comment: 'Anna på 3:an bad om det.' })

    expect(early.body.reason).toBe('not-your-role')
    expect((await latest(id)).errors).toBeDefined()
    const last = (await history(id)).at(-1)
    expect(last).toMatchObject({ transition: 'delete_forever', actorRole: 'admin' })
    expect([last?.actor ?? null, last?.comment ?? null, last?.documentAuthor ?? null]).toEqual(
      Array(3).fill(null),
    )
    const { totalDocs } = await bank.payload.count({ collection: 'review-comments' })
    expect(totalDocs).toBe(0)
  })

  test('what was published once is archived before it is binned', async () => {
    const id = await anExampleIn('published')
    await take('unpublish', id, { comment: reason })

    const early = await move('trash', id)
    await take('archive', id, { comment: reason })
    const { status } = await move('trash', id)

    expect([early.status, early.body.reason]).toEqual([409, 'archive-first'])
    expect(status).toBe(200)
  })

  test('a move, a document or a collection that is not there is said to be so', async () => {
    const id = await anExampleIn('draft')

    const noMove = await move('teleport', id)
    const noDocument = await move('submit', crypto.randomUUID())
    const noWorkflow = await bank.rest('POST', `/api/media/${id}/workflow/submit`, { as: 'admin' })

    expect([noMove.status, noMove.body.reason]).toEqual([404, 'unknown-move'])
    expect([noDocument.status, noDocument.body.reason]).toEqual([404, 'not-found'])
    expect(noWorkflow.status).toBe(404)
  })

  test('a move with a body that is no JSON is told what is missing', async () => {
    const id = await anExampleIn('draft')

    const { body } = await bank.rest('POST', `/api/examples/${id}/workflow/submit`, {
      as: 'editor',
    })

    expect(body.reason).toBe('expected-rev-missing')
  })
})

describe('telling others', () => {
  test('happens after the commit, of everything the public sees and of nothing else', async () => {
    const told: unknown[] = []
    const live = async (id: string) => {
      const doc = await bank.payload.findByID({ collection: 'examples', id, depth: 0 })
      return doc._status
    }
    vi.spyOn(settings, 'onPublicChange').mockImplementation(async (change) => {
      const titles = [change.before, change.after].map((doc) => (doc?.title as { sv?: string })?.sv)
      told.push([change.transition, ...titles, await live(change.id)])
    })
    const item = anExample({ title: 'Ett' })
    const { id } = await bank.keep('examples', item)

    await take('submit', id)
    await take('approve', id, { as: 'admin' })
    await take('publish', id)
    await save(id, { title: 'Två', changeNote: 'Ny rubrik.' })
    await take('submit', id)
    await take('approve_and_publish', id, { as: 'admin' })
    await take('confirm_current', id)
    await save(id, { title: 'Tre' })
    await take('discard', id)
    await take('unpublish', id, { comment: reason })
    await take('archive', id, { comment: reason })

    expect(told).toEqual([
      ['publish', undefined, 'Ett', 'published'],
      ['approve_and_publish', 'Ett', 'Två', 'published'],
      ['confirm_current', 'Två', 'Två', 'published'],
      ['unpublish', 'Två', undefined, 'draft'],
      ['archive', undefined, undefined, 'draft'],
    ])
  })

  test('that fails is logged, and undoes nothing', async () => {
    expectComplaint(/onPublicChange/)
    const id = await anExampleIn('approved')
    vi.spyOn(settings, 'onPublicChange').mockRejectedValue(new Error('Ingen lyssnar.'))

    const { status } = await move('publish', id)

    expect(status).toBe(200)
    expect((await asPublic(id)).status).toBe(200)
  })

  test('is left to whoever owns the transaction', async () => {
    const id = await anExampleIn('approved')
    const listener = vi.spyOn(settings, 'onPublicChange').mockImplementation(() => {})
    const req = await createLocalReq({}, bank.payload)
    await initTransaction(req)

    const outcome = await transition(req, {
      collection: 'examples',
      id,
      transition: 'publish',
      actor: systemActor,
    })
    expect(listener).not.toHaveBeenCalled()
    await commitTransaction(req)
    if (outcome.ok) await outcome.tell?.()

    expect(listener).toHaveBeenCalledOnce()
    expect((await asPublic(id)).status).toBe(200)
  })
})

describe('what stops halfway', () => {
  const { hooks } = bank.payload.collections.examples.config
  const stop = () => {
    throw new ValidationError({ errors: [{ path: 'title', message: 'Nej.' }] })
  }

  test('leaves the document, and its history, as they were', async () => {
    const id = await anExampleIn('approved')
    hooks.beforeChange.push(stop)

    const { body, status } = await move('publish', id)
    hooks.beforeChange.pop()

    expect([status, body.reason]).toEqual([400, 'not-ready'])
    expect(await history(id)).toHaveLength(3)
    expect((await latest(id)).workflow).toMatchObject({ state: 'approved', rev: 3 })
    expect((await move('publish', id)).status).toBe(200)
  })

  test('is thrown at a caller who owns the transaction, who ends it', async () => {
    const id = await anExampleIn('approved')
    const req = await createLocalReq({}, bank.payload)
    await initTransaction(req)
    hooks.beforeChange.push(stop)

    const wish = { collection: 'examples', id, transition: 'publish', actor: systemActor } as const
    await expect(transition(req, wish)).rejects.toThrow()
    hooks.beforeChange.pop()
    await killTransaction(req)

    expect(await history(id)).toHaveLength(3)
    expect((await latest(id)).workflow).toMatchObject({ state: 'approved', rev: 3 })
  })
})

describe('on a database without transactions, what stops', () => {
  const { db } = bank.payload
  const { hooks } = bank.payload.collections.examples.config

  // As a MongoDB answers that is no replica set.
  beforeEach(() => {
    vi.spyOn(db, 'beginTransaction').mockResolvedValue(null)
  })

  const leftBehind = async (id: string) => {
    const about = { documentId: { equals: id }, eventKey: { like: ':4' } }
    const [news, letters] = await Promise.all([
      bank.payload.count({ collection: 'notifications', where: about }),
      bank.payload.count({ collection: 'letters' }),
    ])
    return [news.totalDocs, letters.totalDocs]
  }

  test('before the document is written leaves nothing behind', async () => {
    const id = await anExampleIn('approved')
    const [, lettersBefore] = await leftBehind(id)
    hooks.beforeChange.push(() => {
      throw new ValidationError({ errors: [{ path: 'title', message: 'Nej.' }] })
    })

    const { status } = await move('publish', id)
    hooks.beforeChange.pop()

    expect(status).toBe(400)
    expect(await history(id)).toHaveLength(3)
    expect((await latest(id)).workflow).toMatchObject({ state: 'approved', rev: 3 })
    expect(await leftBehind(id)).toEqual([0, lettersBefore])
    expect(await compareItems(bank.payload)).toEqual([])
    expect((await move('publish', id)).status).toBe(200)
  })

  test('after it leaves a history that says what the document says', async () => {
    const id = await anExampleIn('approved')
    const { create } = db
    vi.spyOn(db, 'create').mockImplementation((wish) => {
      if (wish.collection === 'notifications') throw new Error('the database went away')
      return create.call(db, wish)
    })

    const { status } = await move('publish', id)
    expectComplaint(/the database went away/)

    expect(status).toBe(500)
    expect((await history(id)).at(-1)).toMatchObject({ rev: 4, transition: 'publish' })
    expect((await latest(id)).workflow).toMatchObject({ state: 'published', rev: 4 })
    expect((await verifyRecord(bank.payload)).fault).toBeNull()
  })
})

describe('the server itself', () => {
  const ask = (id: string, name: string, more: object = {}) =>
    transition(bank.payload, {
      collection: 'examples',
      id,
      transition: name,
      actor: systemActor,
      ...more,
    })

  test('seeds: creates, submits, approves and publishes without a person', async () => {
    const { id } = await bank.payload.create({
      collection: 'examples',
      data: anExample() as never,
      draft: true,
    })

    const submitted = await ask(id, 'submit')
    const published = await ask(id, 'approve_and_publish')

    expect([submitted.ok, published.ok]).toEqual([true, true])
    expect((await asPublic(id)).status).toBe(200)
    expect((await history(id)).map(({ actorRole }) => actorRole)).toEqual(Array(4).fill('system'))
  })

  test('is bound by readiness like everybody', async () => {
    const { id } = await bank.payload.create({
      collection: 'examples',
      data: anExample({ summary: '' }) as never,
      draft: true,
    })

    const outcome = await ask(id, 'submit')

    expect(outcome).toMatchObject({ ok: false, reason: 'not-ready' })
  })

  test('is never meant by leaving the person out', async () => {
    const id = await anExampleIn('approved')

    const outcome = await ask(id, 'publish', { actor: undefined })

    expect(outcome).toMatchObject({ ok: false, reason: 'not-signed-in' })
  })

  test('is nobody that a request can be', async () => {
    const id = await anExampleIn('draft')

    for (const actor of ['system', 'Symbol(editorial-workflow system actor)', { role: 'system' }]) {
      const { body } = await move('publish', id, { as: 'contributor', actor })
      expect(body.reason).toBe('not-your-role')
    }
  })
})

describe('where a document stands', () => {
  test('is told to those who work with it, with the moves that are open to them', async () => {
    const id = await anExampleIn('in_review')
    const ask = async (as: 'contributor' | 'editor') => {
      const { body } = await bank.rest('GET', `/api/examples/${id}/workflow`, { as })
      return body.moves.map(({ name, takes }: { name: string; takes: string[] }) =>
        [name, ...takes].join(' '),
      )
    }

    expect(await ask('contributor')).toEqual(['withdraw'])
    expect(await ask('editor')).toEqual([
      'withdraw',
      'claim',
      'assign assignee',
      'prioritise priority dueAt',
      'request_changes',
      'approve',
      'approve_and_publish locales',
    ])
  })

  test('says what is missing, whose turn it is, and what stands in the way', async () => {
    const id = await anExampleIn('draft', { as: 'editor', item: anExample({ summary: '' }) })

    const { body } = await bank.rest('GET', `/api/examples/${id}/workflow`, { as: 'editor' })

    expect(body.missing).toMatchObject([{ path: 'summary', label: 'Sammanfattning' }])
    expect(body.turn).toMatch(/Författarens tur/)
    expect(body.blocked).toEqual([])
  })

  test('tells an editor that a colleague is needed, and that a reason will do for one’s own', async () => {
    const theirs = await anExampleIn('draft')
    await take('submit', theirs, { as: 'editor' })
    const own = await anExampleIn('in_review', { as: 'editor' })

    const ask = (id: string) => bank.rest('GET', `/api/examples/${id}/workflow`, { as: 'editor' })
    const [{ body: blocked }, { body: open }] = [await ask(theirs), await ask(own)]

    expect(blocked.blocked.map(({ name }: { name: string }) => name)).toEqual([
      'approve',
      'approve_and_publish',
    ])
    expect(open.moves.find(({ name }: { name: string }) => name === 'approve')).toMatchObject({
      comment: 'required',
      min: 10,
    })
  })

  test('is nothing to strangers and visitors', async () => {
    const id = await anExampleIn('working_copy')

    for (const as of ['otherPartner', 'otherContributor', undefined] as const) {
      const { body, status } = await bank.rest('GET', `/api/examples/${id}/workflow`, { as })
      expect([403, 404]).toContain(status)
      expect(body.workflow).toBeUndefined()
    }
  })
})

test('what the workflow needs of a document is said in the form beforehand', () => {
  const fields = bank.payload.collections.examples.config.flattenedFields
  const describe = (name: string) => {
    const field = fields.find((one) => 'name' in one && one.name === name)
    const description = field?.admin && 'description' in field.admin && field.admin.description
    const i18n = { language: 'sv', fallbackLanguage: 'sv' }
    return typeof description === 'function'
      ? description({ i18n, t: (key: string) => key } as never)
      : description
  }

  expect(describe('summary')).toMatch(
    /^En eller två meningar .* editorialWorkflow:requiredForReview$/,
  )
  expect(describe('challenge')).toMatch(/requiredForReview$/)
  expect(JSON.stringify(describe('altNames'))).not.toMatch(/requiredForReview/)
  expect(known.organisation).not.toBe('')
})
