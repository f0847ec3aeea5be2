import { beforeEach, describe, expect, test } from 'vitest'

import { keepAppointments } from '@/plugins/editorial-workflow/appointments/keepAppointments'

import { type Actor, startBank } from '../../support/bank'
import { steps } from '../workflow/steps'
import { doorsOf } from './doors'

const bank = await startBank()
const { anExampleIn, asPublic, latest, move } = steps(bank)

beforeEach(() => bank.emptyBank())

const past = '2026-01-01T00:00:00.000Z'
const everyone = ['admin', 'editor', 'partner', 'contributor', 'otherPartner'] as const

/** Everything that would publish, unpublish or reassign, if a save could write it. */
const forged = {
  workflow: {
    state: 'scheduled',
    scheduledFor: past,
    scheduledBy: 'somebody',
    unpublishAt: past,
    approvedHash: 'forged',
    assignee: 'somebody',
    dueAt: past,
    priority: 'high',
    isLive: false,
  },
}

describe.each(doorsOf(bank))('through $name', (door) => {
  for (const as of everyone) {
    test(`a save by the ${as} makes no appointment, and lifts none`, async () => {
      const draft = await anExampleIn('draft')
      const published = await anExampleIn('published')
      const scheduled = await anExampleIn('scheduled')
      const before = (await latest(scheduled)).workflow

      for (const id of [draft, published, scheduled]) {
        await door.update(as, id, forged)
        await door.update(as, id, { ...forged, title: 'Förfalskad' }, { draft: true })
      }
      await keepAppointments(bank.payload)

      expect((await latest(draft)).workflow).toMatchObject({
        state: 'draft',
        scheduledFor: null,
        unpublishAt: null,
        assignee: null,
        priority: null,
      })
      expect((await latest(published)).workflow.unpublishAt).toBeNull()
      expect((await asPublic(published)).status).toBe(200)
      expect((await latest(scheduled)).workflow).toEqual(before)
    })
  }

  test('a copy of a scheduled text has no appointment', async () => {
    const id = await anExampleIn('scheduled')

    const { doc } = await door.duplicate('admin', id)

    expect((await latest(doc.id)).workflow).toMatchObject({
      state: 'draft',
      scheduledFor: null,
      scheduledBy: null,
    })
  })

  test('a scheduled text is neither binned nor restored to an older version', async () => {
    const id = await anExampleIn('scheduled')
    const { docs } = await bank.payload.findVersions({
      collection: 'examples',
      where: { parent: { equals: id } },
    })

    await door.update('admin', id, { deletedAt: past })
    await door.remove('admin', id, { trash: true })
    await door.restore('admin', String(docs.at(-1)?.id), { draft: true })

    const { deletedAt, workflow } = await latest(id)
    expect([deletedAt ?? null, workflow.state]).toEqual([null, 'scheduled'])
  })
})

/** What the workflow and the worker keep for themselves, by the names of GraphQL. */
const kept = [
  ['workflow-items', 'WorkflowItem', { scheduledFor: past, state: 'scheduled' }],
  ['workflow-events', 'WorkflowEvent', { transition: 'schedule', actorRole: 'system' }],
  ['duties', 'Duty', { name: 'appointments', heldUntil: '2099-01-01T00:00:00.000Z' }],
] as const

describe('what the worker goes by', () => {
  for (const [slug, , body] of kept) {
    test(`${slug} are written by nobody over REST`, async () => {
      const id = await anExampleIn('scheduled')
      const row = await anyRow(slug, id)

      const statuses = await Promise.all(
        everyone.flatMap((as: Actor) => [
          status('POST', `/api/${slug}`, as, body),
          status('PATCH', `/api/${slug}/${row}`, as, body),
          status('DELETE', `/api/${slug}/${row}`, as),
          status('PATCH', `/api/${slug}?where[id][equals]=${row}`, as, body),
        ]),
      )

      expect(statuses.filter((code) => code < 400)).toEqual([])
      expect((await asPublic(id)).status).toBe(404)
    })
  }

  for (const [slug, name] of kept) {
    test(`${slug} are written by nobody over GraphQL`, async () => {
      const id = await anExampleIn('scheduled')
      const row = await anyRow(slug, id)

      const answers = await Promise.all(
        everyone.map((as) =>
          bank.graphql(
            `mutation($id: String!) { delete${name}(id: $id) { id } }`,
            { id: row },
            { as },
          ),
        ),
      )

      expect(answers.filter(({ body }) => !body.errors)).toEqual([])
      expect(await anyRow(slug, id)).toBe(row)
    })
  }

  test('nobody has Payload run jobs of its own', async () => {
    const answers = await Promise.all(
      (['editor', 'partner', 'contributor', undefined] as const).map((as) =>
        bank.rest('GET', '/api/payload-jobs/run', { as }),
      ),
    )

    expect(answers.filter(({ status: code }) => code < 400)).toEqual([])
  })

  async function status(
    method: 'POST' | 'PATCH' | 'DELETE',
    path: string,
    as: Actor,
    body?: object,
  ) {
    return (await bank.rest(method, path, { as, ...(body && { body }) })).status
  }

  async function anyRow(slug: (typeof kept)[number][0], document: string): Promise<string> {
    if (slug === 'duties') {
      const known = await bank.payload.find({ collection: slug, limit: 1 })
      const row =
        known.docs[0] ?? (await bank.payload.db.create({ collection: slug, data: { name: 'x' } }))
      return String((row as { id: unknown }).id)
    }
    const { docs } = await bank.payload.find({
      collection: slug,
      limit: 1,
      sort: 'rev',
      where: { documentId: { equals: document } },
    })
    return String(docs[0]?.id)
  }
})

describe('a move', () => {
  test('with the revision of somebody who looked before is refused, whichever it is', async () => {
    const scheduled = await anExampleIn('scheduled')
    const approved = await anExampleIn('approved')
    const stale = { expectedRev: 1, scheduledFor: '2030-05-02T10:00', priority: 'high' }

    const answers = [
      await move('unschedule', scheduled, stale),
      await move('schedule', approved, stale),
      await move('prioritise', approved, stale),
    ]

    expect(answers.map(({ body, status }) => [status, body.reason])).toEqual(
      Array(3).fill([409, 'changed-since']),
    )
  })

  test('with something else than text where text belongs does no harm', async () => {
    const id = await anExampleIn('approved')

    const answers = [
      await move('schedule', id, { scheduledFor: { $gt: '' } }),
      await move('schedule', id, { scheduledFor: ['2030-05-02T10:00'] }),
      await move('prioritise', id, { priority: { $ne: null }, dueAt: 12 }),
      await move('schedule', id, {
        scheduledFor: '2030-05-02T10:00',
        unpublishAt: '2030-05-02T09:00',
      }),
    ]

    expect(answers.map(({ body, status }) => [status, body.reason])).toEqual([
      [400, 'time-missing'],
      [400, 'time-missing'],
      [400, 'nothing-to-change'],
      [400, 'unpublish-before-publish'],
    ])
    expect((await latest(id)).workflow.state).toBe('approved')
  })
})
