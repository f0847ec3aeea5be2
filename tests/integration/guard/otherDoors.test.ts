import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { settingsOf } from '@/plugins/editorial-workflow/settle'

import { startBank } from '../../support/bank'
import { expectComplaint } from '../../support/complaints'
import { anExample, known } from '../../support/items'
import { steps } from '../workflow/steps'

const bank = await startBank()
const { anExampleIn, asPublic, history, latest, move, save, take } = steps(bank)
const settings = settingsOf(bank.payload)

beforeEach(() => bank.emptyBank())
afterEach(() => vi.restoreAllMocks())

const deletedAt = '2026-11-23T09:00:00.000Z'

describe('many at once over REST', () => {
  const everything = { where: { id: { exists: true } } }

  for (const as of ['contributor', 'editor', 'admin'] as const) {
    for (const [words, body] of [
      ['published', { _status: 'published' }],
      ['rewritten', { title: 'Alla lika' }],
      ['unpublished', { _status: 'draft' }],
      ['binned', { deletedAt }],
      ['taken out of a bin they never were in', { deletedAt: null }],
      ['taken out of a bin and published', { deletedAt: null, _status: 'published' }],
    ] as const) {
      test(`documents are not ${words} by ${as}`, async () => {
        const ids = [await anExampleIn('draft'), await anExampleIn('working_copy')]
        const before = await Promise.all(ids.map((id) => latest(id)))
        const face = (await asPublic(ids[1] ?? '')).body

        const { status } = await bank.rest('PATCH', '/api/examples', {
          as,
          body,
          query: { ...everything, trash: true, draft: false },
        })

        expect(status).toBe(403)
        expect(await Promise.all(ids.map((id) => latest(id)))).toEqual(before)
        expect((await asPublic(ids[1] ?? '')).body).toEqual(face)
      })
    }

    test(`documents are not deleted by ${as}`, async () => {
      const ids = [await anExampleIn('draft'), await anExampleIn('published')]

      const { status } = await bank.rest('DELETE', '/api/examples', {
        as,
        query: { ...everything, trash: true },
      })

      expect(status).toBe(403)
      for (const id of ids) expect((await latest(id)).id).toBe(id)
    })
  }
})

describe('the switches of Payload that publish past a status', () => {
  for (const flag of [
    { publishSpecificLocale: 'sv' },
    { publishSpecificLocale: 'en' },
    { publishAllLocales: true },
    { unpublishAllLocales: true },
  ]) {
    for (const as of ['contributor', 'editor', 'admin'] as const) {
      test(`${JSON.stringify(flag)} is refused to ${as}`, async () => {
        const id = await anExampleIn('working_copy')
        const before = (await asPublic(id)).body

        const { body, status } = await save(id, { title: 'Smuget' }, { as, query: flag })

        expect([status, body.errors[0].data.reason]).toEqual([403, 'publish-by-workflow'])
        expect((await asPublic(id)).body).toEqual(before)
      })
    }

    test(`${JSON.stringify(flag)} makes a new document no more than a draft`, async () => {
      const { body } = await bank.rest('POST', '/api/examples', {
        as: 'editor',
        body: anExample(),
        query: flag,
      })

      expect((await asPublic(body.doc.id)).status).toBe(404)
    })
  }
})

describe('the scheduler of Payload', () => {
  test('is not there: no task publishes, and no collection offers it', () => {
    const { collections, config } = bank.payload
    const tasks = config.jobs.tasks?.map(({ slug }) => slug) ?? []

    expect(tasks).not.toContain('schedulePublish')
    for (const slug of Object.keys(settings.collections)) {
      const { versions } = collections[slug as 'examples'].config
      expect(versions).toMatchObject({ drafts: { schedulePublish: false } })
    }
  })

  test('cannot be called from the admin by anybody', async () => {
    expectComplaint(/Error scheduling publish/)
    const id = await anExampleIn('approved')
    const { schedulePublishHandler } = await import(
      '@payloadcms/ui/utilities/schedulePublishHandler'
    )
    const { createLocalReq } = await import('payload')
    const editor = await bank.payload.findByID({ collection: 'users', id: bank.users.editor.id })
    const req = await createLocalReq({ user: { ...editor, collection: 'users' } }, bank.payload)

    const asked = schedulePublishHandler({
      date: new Date(Date.now() - 1000),
      doc: { relationTo: 'examples', value: id },
      locale: 'sv',
      req,
      type: 'publish',
    } as never)
    await Promise.allSettled([asked])
    await bank.payload.jobs.run({ queue: 'default' }).catch(() => null)

    expect((await asPublic(id)).status).toBe(404)
  })
})

describe('the cookie of the admin', () => {
  test('moves a document from the own site, and not from another', async () => {
    const id = await anExampleIn('in_review')
    const { workflow } = await latest(id)
    const asking = {
      as: 'editor' as const,
      byCookie: true,
      body: { expectedRev: workflow.rev, expectedHash: workflow.contentHash },
    }
    const path = `/api/examples/${id}/workflow/approve`

    const foreign = await bank.rest('POST', path, {
      ...asking,
      headers: { origin: 'https://elsewhere.example' },
    })
    const own = await bank.rest('POST', path, asking)

    expect([foreign.status, foreign.body.reason]).toEqual([403, 'not-signed-in'])
    expect(own.status).toBe(200)
  })
})

describe('server code without a pass', () => {
  const { payload } = bank
  const collection = 'examples'
  const refused = (run: Promise<unknown>) =>
    run.then(
      () => 'done',
      (error: { data?: { reason?: string } }) => error.data?.reason,
    )

  test('cannot publish', async () => {
    const id = await anExampleIn('approved')
    const data = { _status: 'published' as const }

    const reasons = [
      await refused(payload.update({ collection, id, data })),
      await refused(payload.update({ collection, where: { id: { equals: id } }, data })),
      await refused(payload.update({ collection, id, data: {}, publishSpecificLocale: 'sv' })),
    ]

    expect(reasons).toEqual(Array(3).fill('publish-by-workflow'))
    expect((await asPublic(id)).status).toBe(404)
  })

  test('cannot publish with a pass of its own making', async () => {
    const id = await anExampleIn('approved')
    const permit = { collection, id, isSpent: false, workflow: { state: 'published', rev: 9 } }
    const contexts = [
      { wf: permit },
      { 'editorial-workflow permit': permit },
      { [Symbol('editorial-workflow permit')]: permit },
      { [Symbol.for('editorial-workflow permit')]: permit },
    ]

    for (const context of contexts) {
      const data = { _status: 'published' as const }
      expect(await refused(payload.update({ collection, id, context, data }))).toBe(
        'publish-by-workflow',
      )
    }
    expect((await asPublic(id)).status).toBe(404)
  })

  test('makes drafts and nothing more', async () => {
    const data = anExample({ _status: 'published' }) as never

    const { id } = await payload.create({ collection, data, draft: false })

    expect((await asPublic(id)).status).toBe(404)
    expect((await latest(id)).workflow).toMatchObject({ state: 'draft', authorRole: 'system' })
  })

  test('does not change what the public reads, one by one or many at once', async () => {
    const ids = [await anExampleIn('published'), await anExampleIn('working_copy')]
    const faces = await Promise.all(ids.map(async (id) => (await asPublic(id)).body))

    for (const id of ids) await payload.update({ collection, id, data: { areaName: 'Hageby' } })
    await payload.update({ collection, where: {}, data: { areaName: 'Klockaretorpet' } })

    expect(await Promise.all(ids.map(async (id) => (await asPublic(id)).body))).toEqual(faces)
  })

  test('neither bins, deletes nor restores what is public', async () => {
    const id = await anExampleIn('published')
    const face = (await asPublic(id)).body
    const { docs } = await payload.findVersions({ collection, where: { parent: { equals: id } } })

    const reasons = [
      await refused(payload.update({ collection, id, data: { deletedAt } })),
      await refused(payload.update({ collection, where: {}, data: { deletedAt } })),
      await refused(payload.delete({ collection, id })),
      await refused(payload.delete({ collection, where: {} })),
      await refused(payload.restoreVersion({ collection, id: docs[0]?.id ?? '' })),
    ]

    expect(reasons).toEqual([
      'archive-first',
      'trash-one-at-a-time',
      'delete-by-workflow',
      'delete-by-workflow',
      'restore-as-draft',
    ])
    expect((await asPublic(id)).body).toEqual(face)
  })

  test('acting for a person is bound by what the person may do', async () => {
    const id = await anExampleIn('in_review')
    const user = await payload.findByID({ collection: 'users', id: bank.users.contributor.id })

    const reason = await refused(
      payload.update({
        collection,
        id,
        data: { areaName: 'Hageby' },
        overrideAccess: false,
        user: { ...user, collection: 'users' },
      }),
    )

    expect(reason).toBe('locked-in-review')
  })

  test('does not write in what is archived, though it writes to many at once', async () => {
    const archived = await anExampleIn('archived')
    const draft = await anExampleIn('draft')
    const where = { id: { in: [archived, draft] } }

    const { docs, errors } = await payload.update({
      collection,
      where,
      data: { areaName: 'Hageby' },
    })

    expect([docs.map(({ id }) => id), errors.map(({ id }) => id)]).toEqual([[draft], [archived]])
    expect((await latest(archived)).areaName ?? null).toBeNull()
  })

  test('signs what it makes for a person with that person’s name', async () => {
    const user = await payload.findByID({ collection: 'users', id: bank.users.contributor.id })
    const data = anExample({ createdBy: bank.users.admin.id }) as never

    const { id } = await payload.create({
      collection,
      data,
      draft: true,
      user: { ...user, collection: 'users' },
    })

    expect((await latest(id)).createdBy).toBe(bank.users.contributor.id)
  })

  test('does not ride on the pass of a publication that is under way', async () => {
    const id = await anExampleIn('approved')
    const other = await anExampleIn('approved')
    const hooks = payload.collections.examples.config.hooks
    const reasons: unknown[] = []
    const stowaway = async ({ doc, req }: { doc: { id: string }; req: never }) => {
      if (doc.id !== id || reasons.length > 0) return doc
      const data = { _status: 'published' as const }
      reasons.push('begun')
      reasons.push(await refused(payload.update({ collection, id: other, data, req })))
      return doc
    }
    hooks.afterChange.push(stowaway as never)

    expectComplaint(/transaction/)
    const { status } = await move('publish', id)

    hooks.afterChange.pop()
    expect(reasons.at(-1)).toBe('publish-by-workflow')
    // Payload rolls the whole transaction back when a write within it is refused: so nothing was done
    expect(status).toBe(500)
    expect([(await asPublic(id)).status, (await asPublic(other)).status]).toEqual([404, 404])
    expect((await latest(id)).workflow).toMatchObject({ state: 'approved', rev: 3 })
  })
})

describe('several mutations in one GraphQL request', () => {
  test('do not open the door for each other', async () => {
    const id = await anExampleIn('working_copy')
    const face = (await asPublic(id)).body
    const { docs } = await bank.payload.findVersions({
      collection: 'examples',
      sort: '-updatedAt',
      where: { parent: { equals: id } },
    })
    const published = docs.find(({ version }) => version._status === 'published')

    await bank.graphql(
      `mutation($id: String!, $version: String) {
        a: restoreVersionExample(id: $version, draft: true) { id }
        b: updateExample(id: $id, data: { _status: published }, draft: false) { id }
        c: updateExample(id: $id, data: { deletedAt: null }, draft: false) { id }
        d: restoreVersionExample(id: $version, draft: false) { id }
        e: updateExample(id: $id, data: { title: "Smuget" }, draft: false) { id }
      }`,
      { id, version: published?.id },
      { as: 'admin' },
    )

    expect((await asPublic(id)).body).toEqual(face)
    expect(await latest(id)).toMatchObject({ _status: 'draft', workflow: { state: 'draft' } })
  })
})

describe('two at once', () => {
  for (const round of [1, 2, 3]) {
    test(`of four who approve the same text one does, round ${round}`, async () => {
      const id = await anExampleIn('in_review')
      const { contentHash, rev } = (await latest(id)).workflow
      const approve = (as: 'admin' | 'editor') =>
        bank.rest('POST', `/api/examples/${id}/workflow/approve`, {
          as,
          body: { expectedHash: contentHash, expectedRev: rev },
        })

      const answers = await Promise.all([
        approve('admin'),
        approve('editor'),
        approve('admin'),
        approve('editor'),
      ])

      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
      for (const { body, status } of answers) {
        if (status === 409) expect(body.reason).toBe('changed-since')
      }
      const approvals = (await history(id)).filter((event) => event.transition === 'approve')
      expect(approvals).toHaveLength(1)
      expect((await latest(id)).workflow).toMatchObject({ state: 'approved', rev: rev + 1 })
    })

    test(`a save and an approval leave no unread text approved, round ${round}`, async () => {
      // MongoDB lets one of the two go and turns the other away; SQLite lets them queue
      expectComplaint(/WriteConflict/)
      const id = await anExampleIn('in_review')
      const { contentHash, rev } = (await latest(id)).workflow

      await Promise.all([
        save(id, { areaName: `Ändrad ${round}` }, { as: 'editor' }),
        bank.rest('POST', `/api/examples/${id}/workflow/approve`, {
          as: 'admin',
          body: { expectedHash: contentHash, expectedRev: rev },
        }),
      ])

      const { workflow } = await latest(id)
      if (workflow.state === 'approved') expect(workflow.approvedHash).toBe(workflow.contentHash)
      else expect(workflow.state).toBe('in_review')
    })
  }
})

describe('the history', () => {
  test('is written by nobody, over any door', async () => {
    const id = await anExampleIn('in_review')
    const [event] = await history(id)
    const home = '/api/workflow-events'

    const answers = [
      await bank.rest('POST', home, {
        as: 'admin',
        body: { ...event, id: undefined, key: 'x:y:1' },
      }),
      await bank.rest('PATCH', `${home}/${event?.id}`, { as: 'admin', body: { comment: 'Nej' } }),
      await bank.rest('DELETE', `${home}/${event?.id}`, { as: 'admin' }),
      await bank.rest('DELETE', home, { as: 'admin', query: { where: { rev: { exists: true } } } }),
    ]
    const server = await bank.payload
      .update({ collection: 'workflow-events', id: event?.id ?? '', data: { comment: 'Nej' } })
      .catch((error: { status: number }) => error.status)

    expect(answers.map(({ status }) => status)).toEqual(Array(4).fill(403))
    expect(server).toBe(403)
    expect(await history(id)).toHaveLength(2)
  })

  test('is read by those who work with the document', async () => {
    const id = await anExampleIn('in_review')
    const read = async (
      as?: 'contributor' | 'editor' | 'otherContributor' | 'otherPartner' | 'partner',
    ) => {
      const where = { documentId: { equals: id } }
      const { body } = await bank.rest('GET', '/api/workflow-events', { as, query: { where } })
      return body.docs?.length ?? 0
    }

    expect([await read('editor'), await read('partner'), await read('contributor')]).toEqual([
      2, 2, 2,
    ])
    expect([await read('otherPartner'), await read('otherContributor'), await read()]).toEqual([
      0, 0, 0,
    ])
  })
})

describe('comments on a text', () => {
  const comment = (id: string, as: never, more: object = {}) =>
    bank.rest('POST', '/api/review-comments', {
      as,
      body: { documentCollection: 'examples', documentId: id, body: 'Årtalet saknas.', ...more },
    })

  test('are signed by their writer, whatever was sent', async () => {
    const id = await anExampleIn('draft')

    const { body } = await comment(id, 'partner' as never, {
      author: bank.users.admin.id,
      resolvedBy: bank.users.admin.id,
      documentAuthor: 'somebody',
    })

    const stored = await bank.payload.findByID({
      collection: 'review-comments',
      id: body.doc.id,
      depth: 0,
    })
    expect(stored).toMatchObject({
      author: bank.users.partner.id,
      documentAuthor: bank.users.contributor.id,
    })
    expect(stored.resolvedBy ?? null).toBeNull()
  })

  test('are neither written nor read by those who do not work with the text', async () => {
    const id = await anExampleIn('draft')
    await comment(id, 'editor' as never)

    for (const as of ['otherPartner', 'otherContributor', undefined] as const) {
      const made = await comment(id, as as never)
      const { body } = await bank.rest('GET', '/api/review-comments', { as })
      expect([403, 404]).toContain(made.status)
      expect(body.docs ?? []).toEqual([])
    }
  })

  test('are changed by their writer, resolved by the editors, deleted by the writer or an administrator', async () => {
    const id = await anExampleIn('draft')
    const { body: made } = await comment(id, 'partner' as never)
    const path = `/api/review-comments/${made.doc.id}`
    const change = (as: 'contributor' | 'editor' | 'partner', body: object) =>
      bank.rest('PATCH', path, { as, body })

    await change('editor', { body: 'Omskriven', resolvedAt: deletedAt })
    const byOther = await change('contributor', { resolvedAt: null })
    const notByEditor = await bank.rest('DELETE', path, { as: 'editor' })
    const stored = await bank.payload.findByID({
      collection: 'review-comments',
      id: made.doc.id,
      depth: 0,
    })
    const byAdmin = await bank.rest('DELETE', path, { as: 'admin' })

    expect(stored).toMatchObject({ body: 'Årtalet saknas.', resolvedBy: bank.users.editor.id })
    expect([byOther.status, notByEditor.status, byAdmin.status]).toEqual([403, 403, 200])
  })
})

test('notifications are the reader’s own, and only whether they are read can be changed', async () => {
  const data = {
    recipient: bank.users.partner.id,
    key: 'prov',
    eventKey: 'examples:1:2',
    kind: 'submitted',
    link: '/admin',
  }
  const { id } = await bank.payload.create({ collection: 'notifications', data })
  const home = '/api/notifications'

  const made = await bank.rest('POST', home, { as: 'admin', body: data })
  await bank.rest('PATCH', `${home}/${id}`, {
    as: 'partner',
    body: { readAt: deletedAt, link: 'https://elsewhere.example', recipient: bank.users.admin.id },
  })
  const { body: others } = await bank.rest('GET', home, { as: 'admin' })
  const stored = await bank.payload.findByID({ collection: 'notifications', id, depth: 0 })

  expect(made.status).toBe(403)
  expect(others.docs).toEqual([])
  expect(stored).toMatchObject({ ...data, readAt: deletedAt })
})

describe('what the form of the admin may', () => {
  type Who = 'admin' | 'contributor' | 'editor' | 'otherPartner' | 'partner'

  /** Asks as the form does: may this document be saved as it stands, and may it be deleted? */
  const permissions = async (id: string, as: Who, status = 'draft') => {
    const asking = { as, body: { _status: status } }
    const { body } = await bank.rest('POST', `/api/examples/access/${id}`, asking)
    return [Boolean(body.update), Boolean(body.delete)]
  }
  const may = [true, false]
  const mayNot = [false, false]

  test('follows the state of the newest version, for each role', async () => {
    const draft = await anExampleIn('draft')
    const inReview = await anExampleIn('in_review')
    const archived = await anExampleIn('archived')
    const ask = (id: string) =>
      Promise.all(
        (['contributor', 'partner', 'editor', 'otherPartner'] as const).map((as) =>
          permissions(id, as),
        ),
      )

    expect(await ask(draft)).toEqual([may, may, may, mayNot])
    expect(await ask(inReview)).toEqual([mayNot, mayNot, may, mayNot])
    expect(await ask(archived)).toEqual([mayNot, mayNot, mayNot, mayNot])
  })

  test('is never to publish, so that the native buttons stay away', async () => {
    const id = await anExampleIn('approved')

    expect(await permissions(id, 'admin', 'published')).toEqual(mayNot)
  })

  test('does not follow the published row where the newest version belongs to somebody else', async () => {
    const id = await anExampleIn('published', { as: 'partner' })
    await save(id, { ownerOrganisation: known.otherOrganisation })

    expect(await permissions(id, 'partner')).toEqual(mayNot)
    expect(await permissions(id, 'otherPartner')).toEqual(may)
  })
})

describe('the endpoints of the workflow', () => {
  test('move nothing for a visitor, or for somebody who does not work with the document', async () => {
    const id = await anExampleIn('draft')
    const before = await latest(id)

    for (const [as, code, reason] of [
      [undefined, 403, 'not-signed-in'],
      ['otherContributor', 404, 'not-found'],
      ['otherPartner', 404, 'not-found'],
    ] as const) {
      const { body, status } = await bank.rest('POST', `/api/examples/${id}/workflow/submit`, {
        as,
        body: { expectedRev: 1 },
      })
      expect([status, body.reason]).toEqual([code, reason])
    }
    expect(await latest(id)).toEqual(before)
  })

  for (const state of ['draft', 'in_review', 'approved', 'changes_requested', 'archived']) {
    test(`let a contributor publish nothing that is ${state}, by any move`, async () => {
      const id = await anExampleIn(state)
      const { contentHash, rev } = (await latest(id)).workflow
      const moves = settings.rules.moves.filter(
        ({ name }) => !['submit', 'withdraw', 'trash'].includes(name),
      )

      for (const { name } of moves) {
        const { status } = await bank.rest('POST', `/api/examples/${id}/workflow/${name}`, {
          as: 'contributor',
          body: {
            comment: 'x'.repeat(30),
            expectedHash: contentHash,
            expectedRev: rev,
            to: 'archived',
          },
        })
        expect(status, name).not.toBe(200)
      }
      expect((await asPublic(id)).status).toBe(404)
    })
  }

  test('publish what is approved, as intended', async () => {
    const id = await anExampleIn('draft')

    await take('submit', id, { as: 'contributor' })
    await take('approve', id)
    await take('publish', id)

    expect((await asPublic(id)).status).toBe(200)
  })
})
