import { beforeEach, describe, expect, test } from 'vitest'

import type { Actor } from '../../support/bank'
import { startBank } from '../../support/bank'
import { anExample, known } from '../../support/items'
import { steps } from '../workflow/steps'
import { doorsOf, type Reply } from './doors'

const bank = await startBank()
const { anExampleIn, asPublic, history, latest, save, take } = steps(bank)

beforeEach(() => bank.emptyBank())

/** What a visitor meets, whole: any change at all shows. */
const publicFace = async (id: string) => {
  const { body, status } = await asPublic(id)
  return { status, body }
}

/** What the workflow says of the newest version. */
const stateOf = async (id: string) => (await latest(id)).workflow.state

const versionsOf = async (id: string) => {
  const { docs } = await bank.payload.findVersions({
    collection: 'examples',
    depth: 0,
    limit: 100,
    sort: '-updatedAt',
    trash: true,
    where: { parent: { equals: id } },
  })
  return docs
}

describe.each(doorsOf(bank))('through $name', (door) => {
  describe('a new document', () => {
    test('sent as published by a contributor is stored as a draft', async () => {
      const item = anExample({ _status: 'published' })

      const { doc } = await door.create('contributor', item, { draft: false })

      expect(doc._status).toBe('draft')
      expect((await asPublic(doc.id)).status).toBe(404)
      expect((await latest(doc.id)).workflow).toMatchObject({
        state: 'draft',
        everPublished: false,
      })
    })

    test('sent as published by an administrator is stored as a draft', async () => {
      const { doc } = await door.create('admin', anExample({ _status: 'published' }))

      expect((await asPublic(doc.id)).status).toBe(404)
    })

    test('with a forged workflow stands at the beginning all the same', async () => {
      const forged = {
        state: 'approved',
        rev: 41,
        everPublished: true,
        approvedHash: 'x',
        authorRole: 'admin',
      }

      const { doc } = await door.create('contributor', anExample({ workflow: forged }))

      expect((await latest(doc.id)).workflow).toMatchObject({
        state: 'draft',
        rev: 1,
        everPublished: false,
        approvedHash: null,
        authorRole: 'contributor',
        hasOutsideMaterial: true,
      })
    })

    test('signed with somebody else’s name belongs to whoever sent it', async () => {
      const item = anExample({ createdBy: bank.users.admin.id, updatedBy: bank.users.admin.id })

      const { doc } = await door.create('contributor', item)

      const { createdBy, updatedBy } = await latest(doc.id)
      expect([createdBy, updatedBy]).toEqual(Array(2).fill(bank.users.contributor.id))
    })

    test('by a visitor is refused', async () => {
      const { status } = await door.create(undefined, anExample())

      expect(status).toBe(403)
    })
  })

  describe('a published document', () => {
    for (const as of ['contributor', 'editor', 'admin'] as const) {
      test(`is not published past the workflow by ${as}`, async () => {
        const id = await anExampleIn('working_copy')
        const before = await publicFace(id)

        const { reason, status } = await door.update(as, id, {
          _status: 'published',
          title: 'Smuget',
        })

        expect([status, reason]).toEqual([403, 'publish-by-workflow'])
        expect(await publicFace(id)).toEqual(before)
      })

      for (const extras of [
        {},
        { draft: false },
        { autosave: true, draft: false },
        { draft: true },
      ]) {
        test(`keeps its public text when ${as} writes with ${JSON.stringify(extras)}`, async () => {
          const id = await anExampleIn('published')
          const before = await publicFace(id)

          const { status } = await door.update(as, id, { title: 'Första' }, extras)
          await door.update(as, id, { title: 'Andra' }, extras)

          expect(status).toBe(200)
          expect(await publicFace(id)).toEqual(before)
          expect(await latest(id)).toMatchObject({
            title: 'Andra',
            _status: 'draft',
            workflow: { state: 'draft' },
          })
        })
      }

      test(`is not unpublished by ${as} with a status`, async () => {
        const id = await anExampleIn('published')
        const before = await publicFace(id)

        await door.update(as, id, { _status: 'draft' }, { draft: false })

        expect(await publicFace(id)).toEqual(before)
      })
    }

    test('does not lose a version to an autosave', async () => {
      const id = await anExampleIn('published')

      for (const title of ['Ett', 'Två', 'Tre']) {
        await door.update('editor', id, { title }, { autosave: true, draft: true })
      }

      const titles = (await versionsOf(id)).map(({ version }) => version.title)
      expect(titles).toEqual(expect.arrayContaining(['Ett', 'Två', 'Tre']))
    })

    test('keeps its workflow, whatever is written into it', async () => {
      const id = await anExampleIn('published')
      const before = (await latest(id)).workflow
      const forged = { state: 'approved', rev: 99, approvedHash: 'x', everPublished: false }

      await door.update('editor', id, { workflow: forged }, { draft: false })

      const { approvedHash, everPublished, rev, state } = (await latest(id)).workflow
      expect({ approvedHash, everPublished, rev, state }).toEqual({
        approvedHash: null,
        everPublished: true,
        rev: before.rev + 1,
        state: 'draft',
      })
    })

    test('is not overwritten by an old version', async () => {
      const id = await anExampleIn('working_copy')
      const before = await publicFace(id)
      const versions = await versionsOf(id)

      const replies: Reply[] = []
      for (const version of versions) {
        replies.push(await door.restore('editor', version.id))
        replies.push(await door.restore('admin', version.id, { draft: false }))
      }

      expect(new Set(replies.map(({ reason, status }) => `${status} ${reason}`))).toEqual(
        new Set(['403 restore-as-draft']),
      )
      expect(await publicFace(id)).toEqual(before)
    })

    test('has an old version restored as a draft, and stays as it is', async () => {
      const id = await anExampleIn('working_copy')
      const before = await publicFace(id)
      const published = (await versionsOf(id)).find(
        ({ version }) => version._status === 'published',
      )

      const { status } = await door.restore('editor', published?.id ?? '', { draft: true })

      expect(status).toBe(200)
      expect(await publicFace(id)).toEqual(before)
      expect(await latest(id)).toMatchObject({
        title: before.body.title,
        _status: 'draft',
        workflow: { state: 'draft' },
      })
    })

    for (const [words, body, extras] of [
      ['as it is', {}, {}],
      ['with draft=false', {}, { draft: false }],
      ['with a published body', { _status: 'published' }, { draft: false }],
    ] as const) {
      test(`gives a clean draft when it is copied ${words}`, async () => {
        const id = await anExampleIn('published')

        const { doc } = await door.duplicate('contributor', id, body, extras)

        expect((await asPublic(doc.id)).status).toBe(404)
        expect(await latest(doc.id)).toMatchObject({
          _status: 'draft',
          createdBy: bank.users.contributor.id,
          workflow: {
            state: 'draft',
            rev: 1,
            everPublished: false,
            publishedAt: null,
            approvedHash: null,
            submittedBy: null,
          },
        })
      })
    }

    for (const as of ['contributor', 'partner', 'editor', 'admin'] as const) {
      test(`is not binned by ${as}`, async () => {
        const live = await anExampleIn('published')
        const working = await anExampleIn('working_copy')
        const before = [await publicFace(live), await publicFace(working)]
        const deletedAt = new Date().toISOString()

        const replies = [
          await door.update(as, live, { deletedAt }),
          await door.update(as, live, { deletedAt, _status: 'draft' }, { draft: false }),
          await door.update(as, live, { deletedAt }, { draft: true, trash: true }),
          await door.update(as, working, { deletedAt }),
        ]

        for (const { status } of replies) expect([403, 409]).toContain(status)
        expect([await publicFace(live), await publicFace(working)]).toEqual(before)
      })

      test(`is not deleted by ${as}`, async () => {
        const id = await anExampleIn('published')
        const before = await publicFace(id)

        const replies = [await door.remove(as, id), await door.remove(as, id, { trash: true })]

        expect(replies.map(({ status }) => status)).toEqual([403, 403])
        expect(await publicFace(id)).toEqual(before)
      })
    }

    test('is not binned along with a change of text', async () => {
      const id = await anExampleIn('published')
      const before = await publicFace(id)
      const deletedAt = new Date().toISOString()

      const { reason, status } = await door.update('editor', id, { deletedAt, title: 'Bort' })

      expect([status, reason]).toEqual([400, 'trash-alone'])
      expect(await publicFace(id)).toEqual(before)
    })

    test('is not unpublished by being taken out of a bin it never was in', async () => {
      const live = await anExampleIn('published')
      const working = await anExampleIn('working_copy')
      const before = [await publicFace(live), await publicFace(working)]

      const replies = [
        await door.update('editor', live, { deletedAt: null }),
        await door.update('editor', live, { deletedAt: null }, { draft: false, trash: true }),
        await door.update('editor', working, { deletedAt: null }, { draft: false }),
        await door.update(
          'editor',
          working,
          { deletedAt: null, _status: 'draft' },
          { draft: false },
        ),
        await door.update('admin', live, { deletedAt: null, _status: 'published' }),
      ]

      for (const { status } of replies) expect([400, 403]).toContain(status)
      expect([await publicFace(live), await publicFace(working)]).toEqual(before)
      expect(await stateOf(working)).toBe('draft')
    })
  })

  describe('a document under way', () => {
    for (const as of ['contributor', 'partner'] as const) {
      test(`under review is not written in by ${as}`, async () => {
        const id = await anExampleIn('in_review')
        const before = await latest(id)

        const { reason, status } = await door.update(as, id, { title: 'I smyg' }, { draft: true })

        expect([status, reason]).toEqual([423, 'locked-in-review'])
        expect(await latest(id)).toEqual(before)
      })

      test(`under review is not written over by ${as} with an old version`, async () => {
        const id = await anExampleIn('in_review')
        const before = await latest(id)
        const oldest = (await versionsOf(id)).at(-1)

        const { status } = await door.restore(as, oldest?.id ?? '', { draft: true })

        expect([403, 423]).toContain(status)
        expect(await latest(id)).toEqual(before)
      })
    }

    test('under review is not binned by its author', async () => {
      const id = await anExampleIn('in_review')

      const { status } = await door.update('contributor', id, {
        deletedAt: new Date().toISOString(),
      })

      expect(status).toBe(409)
      expect((await latest(id)).deletedAt ?? null).toBeNull()
    })

    test('that is approved goes back to review when an editor writes in it', async () => {
      const id = await anExampleIn('approved')

      const { status } = await door.update(
        'editor',
        id,
        { title: 'Ändrat efteråt' },
        { draft: true },
      )

      expect(status).toBe(200)
      expect((await latest(id)).workflow).toMatchObject({ state: 'in_review', approvedHash: null })
    })

    test('that is approved is locked for its author', async () => {
      const id = await anExampleIn('approved')

      const { reason, status } = await door.update('contributor', id, { title: 'Ändrat' })

      expect([status, reason]).toEqual([423, 'locked-approved'])
    })

    test('does not become approved by restoring the version that was', async () => {
      const id = await anExampleIn('approved')
      await take('request_changes', id, { comment: 'Källan behöver ett årtal.' })
      const approved = (await versionsOf(id)).find(
        ({ version }) => version.workflow?.state === 'approved',
      )

      const { status } = await door.restore('editor', approved?.id ?? '', { draft: true })

      expect(status).toBe(200)
      expect((await latest(id)).workflow).toMatchObject({
        state: 'changes_requested',
        approvedHash: null,
      })
    })

    for (const as of ['editor', 'admin'] as const) {
      test(`that is archived is not written in by ${as}`, async () => {
        const id = await anExampleIn('archived')

        const { reason, status } = await door.update(as, id, { title: 'Vaknar' }, { draft: true })

        expect([status, reason]).toEqual([423, 'locked-archived'])
      })
    }

    test('is not published by an editor past approval', async () => {
      const id = await anExampleIn('in_review')

      const { status } = await door.update('editor', id, { _status: 'published' })

      expect(status).toBe(403)
      expect((await asPublic(id)).status).toBe(404)
    })

    for (const [as, words] of [
      ['otherContributor', 'a contributor who did not write it'],
      ['otherPartner', 'a partner of another organisation'],
      [undefined, 'a visitor'],
    ] as const) {
      test(`is neither written in, binned, copied nor deleted by ${words}`, async () => {
        const id = await anExampleIn('draft')
        const before = await latest(id)
        const [version] = await versionsOf(id)

        const replies = [
          await door.update(as, id, { title: 'Inte mitt' }, { draft: true }),
          await door.update(as, id, { deletedAt: new Date().toISOString() }),
          await door.restore(as, version?.id ?? '', { draft: true }),
          await door.duplicate(as, id),
          await door.remove(as, id),
        ]

        for (const { status } of replies) expect([403, 404]).toContain(status)
        expect(await latest(id)).toEqual(before)
      })
    }

    test('is not moved to another organisation, or to another author, by those who are not staff', async () => {
      const id = await anExampleIn('draft')
      const stolen = {
        ownerOrganisation: known.otherOrganisation,
        createdBy: bank.users.otherPartner.id,
      }

      for (const as of ['partner', 'contributor'] as const) await door.update(as, id, stolen)

      expect(await latest(id)).toMatchObject({
        ownerOrganisation: known.organisation,
        createdBy: bank.users.contributor.id,
      })
    })

    test('does not open to its old organisation because the published row still names it', async () => {
      const id = await anExampleIn('published', { as: 'partner' })
      await door.update('editor', id, { ownerOrganisation: known.otherOrganisation })
      await take('submit', id, { as: 'otherPartner', changeNote: '' }).catch(() => null)

      const { status } = await door.update('partner', id, { title: 'Fortfarande mitt?' })

      expect(status).toBe(403)
    })
  })

  describe('a visitor', () => {
    test('meets no draft by its id, with draft=true or without', async () => {
      const ids = [
        await anExampleIn('draft'),
        await anExampleIn('in_review'),
        await anExampleIn('archived'),
      ]

      for (const id of ids) {
        const plain = await door.read(undefined, id)
        const draft = await door.read(undefined, id, { draft: true, trash: true })
        expect([plain.doc?.id, draft.doc?.id]).toEqual([undefined, undefined])
      }
    })

    test('meets the published text, not the one under way, with draft=true', async () => {
      const id = await anExampleIn('working_copy')

      const byId = await door.read(undefined, id, { draft: true })
      const listed = await door.list(undefined, {}, { draft: true })

      expect(JSON.stringify([byId, listed])).not.toContain('Nytt i utkastet')
    })

    test('learns nothing of a draft by searching for its words', async () => {
      await anExampleIn('draft', { item: anExample({ title: 'Hemlig plan' }) })
      const id = await anExampleIn('published')
      await save(id, { title: 'Hemlig ändring' })

      for (const extras of [{}, { draft: true }, { draft: true, trash: true }]) {
        const { docs } = await door.list(undefined, { title: { like: 'Hemlig' } }, extras)
        expect(docs).toEqual([])
      }
    })

    test('reads no versions', async () => {
      const id = await anExampleIn('working_copy')

      const { docs, status } = await door.versions(undefined, { parent: { equals: id } })

      expect([status, docs]).toEqual([403, []])
    })

    test('does not learn where a published document stands', async () => {
      const id = await anExampleIn('published')

      const { doc } = await door.read(undefined, id)

      expect(doc.id).toBe(id)
      expect(doc.workflow?.state ?? null).toBeNull()
      expect(doc.workflow?.contentHash ?? null).toBeNull()
    })
  })

  describe('somebody of another organisation', () => {
    for (const as of ['otherContributor', 'otherPartner'] as const) {
      test(`(${as}) meets neither the draft, its versions nor its words`, async () => {
        const id = await anExampleIn('working_copy')

        const { doc } = await door.read(as, id, { draft: true })
        const { docs } = await door.list(
          as,
          { title: { like: 'Nytt i utkastet' } },
          { draft: true },
        )
        const versions = await door.versions(as, { parent: { equals: id } })

        expect(doc?.title).not.toBe('Nytt i utkastet')
        expect(docs).toEqual([])
        expect(versions.docs).toEqual([])
      })
    }
  })

  describe('as intended', () => {
    test('a contributor bins a draft of their own and takes it back', async () => {
      const id = await anExampleIn('draft')

      const binned = await door.update('contributor', id, { deletedAt: new Date().toISOString() })
      expect(binned.status).toBe(200)
      expect((await latest(id)).deletedAt).toBeTruthy()

      const back = await door.update('contributor', id, { deletedAt: null }, { trash: true })
      expect(back.status).toBe(200)
      expect(await latest(id)).toMatchObject({
        deletedAt: null,
        workflow: { state: 'draft', rev: 3 },
      })
      expect((await history(id)).map(({ transition }) => transition)).toEqual([
        'create',
        'trash',
        'untrash',
      ])
    })

    test('an editor bins what is archived', async () => {
      const id = await anExampleIn('archived')

      const { status } = await door.update('editor', id, { deletedAt: new Date().toISOString() })

      expect(status).toBe(200)
      expect((await asPublic(id)).status).toBe(404)
    })

    test('a version from when a document lay in the bin does not put it back there', async () => {
      const id = await anExampleIn('draft')
      await door.update('contributor', id, { deletedAt: new Date().toISOString() })
      await door.update('contributor', id, { deletedAt: null }, { trash: true })
      const binned = (await versionsOf(id)).find(({ version }) => version.deletedAt)

      const { status } = await door.restore('editor', binned?.id ?? '', { draft: true })

      expect([status, (await latest(id)).deletedAt ?? null]).toEqual([200, null])
    })

    test('nobody writes in the bin', async () => {
      const id = await anExampleIn('draft')
      await door.update('contributor', id, { deletedAt: new Date().toISOString() })

      const { reason, status } = await door.update(
        'editor',
        id,
        { title: 'Ur skräpet' },
        { trash: true },
      )

      expect([status, reason]).toEqual([423, 'locked-in-trash'])
    })

    test('those who work with a draft read its revision and its fingerprint', async () => {
      const id = await anExampleIn('draft')

      for (const as of ['contributor', 'partner', 'editor', 'admin'] as Actor[]) {
        const { doc } = await door.read(as, id, { draft: true })
        expect(doc.workflow).toMatchObject({ state: 'draft', rev: 1 })
        expect(doc.workflow.contentHash).toMatch(/^[0-9a-f]{64}$/)
      }
    })
  })
})
