import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { systemActor, transition } from '@/plugins/editorial-workflow'
import { keepAppointments } from '@/plugins/editorial-workflow/appointments/keepAppointments'
import { settingsOf } from '@/plugins/editorial-workflow/settle'

import { startBank } from '../../support/bank'
import { anExample, aTool } from '../../support/items'
import { steps } from '../workflow/steps'

const bank = await startBank()
const { anExampleIn, asPublic, history, latest, move, save, take } = steps(bank)
const settings = settingsOf(bank.payload)
const reason = 'Sidan stämmer inte längre.'

beforeEach(() => bank.emptyBank())
afterEach(() => vi.restoreAllMocks())

/** Sets the clock of the bank, and of nothing else. */
const atTime = (time: string) => vi.spyOn(settings, 'now').mockReturnValue(new Date(time))

/** An approved example with an appointment for ten o'clock, Swedish time, on 2 May 2030. */
async function anAppointment(wish: Record<string, unknown> = {}): Promise<string> {
  atTime('2030-05-01T08:00:00Z')
  const id = await anExampleIn('approved')
  await take('schedule', id, { scheduledFor: '2030-05-02T10:00', ...wish })
  return id
}

const before = '2030-05-02T07:59:59Z'
const due = '2030-05-02T08:00:00Z'

describe('an appointment to publish', () => {
  test('is made in Swedish time, and says so in the history and to whoever asks', async () => {
    const id = await anAppointment({ comment: 'Efter stämman.' })

    const { workflow } = await latest(id)
    expect(workflow).toMatchObject({
      state: 'scheduled',
      scheduledFor: '2030-05-02T08:00:00.000Z',
      scheduledFor_tz: 'Europe/Stockholm',
      scheduledBy: bank.users.editor.id,
    })
    expect((await history(id)).at(-1)).toMatchObject({
      transition: 'schedule',
      to: 'scheduled',
      comment: 'Efter stämman.',
      scheduledFor: '2030-05-02T08:00:00.000Z',
      locales: ['sv'],
    })
    const { body } = await bank.rest('GET', `/api/examples/${id}/workflow`, {
      as: 'editor',
      headers: { 'accept-language': 'sv' },
    })
    expect(body.turn).toBe('Publiceras 2 maj 2030 kl. 10:00. Avboka för att ändra.')
  })

  test('is kept when its time has come, not a second before', async () => {
    const id = await anAppointment()

    atTime(before)
    expect(await keepAppointments(bank.payload)).toBeUndefined()
    expect((await asPublic(id)).status).toBe(404)
    atTime(due)
    expect(await keepAppointments(bank.payload)).toBe('1 kept')

    expect((await asPublic(id)).status).toBe(200)
    expect((await latest(id)).workflow).toMatchObject({
      state: 'published',
      publishedAt: '2030-05-02T08:00:00.000Z',
      publishedLocales: ['sv'],
      scheduledFor: null,
      scheduledBy: null,
    })
    expect((await history(id)).at(-1)).toMatchObject({
      transition: 'publish_scheduled',
      actorRole: 'system',
      via: 'appointment',
    })
  })

  test('tells the site of what the public sees', async () => {
    const id = await anAppointment()
    const told = vi.spyOn(settings, 'onPublicChange')

    atTime(due)
    await keepAppointments(bank.payload)

    expect(told.mock.calls).toMatchObject([[{ id, transition: 'publish_scheduled', before: null }]])
  })

  test('is kept once although two workers keep it at once, and again', async () => {
    const id = await anAppointment()
    const told = vi.spyOn(settings, 'onPublicChange')

    atTime(due)
    await Promise.all([1, 2, 3].map(() => keepAppointments(bank.payload)))
    await keepAppointments(bank.payload)

    const kept = (await history(id)).filter(({ transition }) => transition === 'publish_scheduled')
    expect(kept).toHaveLength(1)
    expect(told).toHaveBeenCalledOnce()
  })

  test('that a worker replays does nothing, whatever has become of the text', async () => {
    const id = await anAppointment()
    const { rev } = (await latest(id)).workflow
    atTime(due)
    await keepAppointments(bank.payload)
    await take('unpublish', id, { comment: reason })

    const replayed = await transition(bank.payload, {
      collection: 'examples',
      id,
      transition: 'publish_scheduled',
      expectedRev: rev,
      actor: systemActor,
    })

    expect(replayed).toMatchObject({ ok: false, reason: 'changed-since' })
    expect((await asPublic(id)).status).toBe(404)
  })

  test('that came while every worker was down is kept as soon as one is up', async () => {
    const id = await anAppointment()

    atTime('2030-05-09T06:00:00Z')
    await keepAppointments(bank.payload)

    expect((await asPublic(id)).status).toBe(200)
  })

  test('can be cancelled, and is then kept by nobody', async () => {
    const id = await anAppointment()

    await take('unschedule', id)
    atTime(due)
    await keepAppointments(bank.payload)

    expect((await asPublic(id)).status).toBe(404)
    expect((await latest(id)).workflow).toMatchObject({ state: 'approved', scheduledFor: null })
    await take('publish', id)
    expect((await asPublic(id)).status).toBe(200)
  })

  test('locks the text, for administrators too', async () => {
    const id = await anAppointment()

    const { body, status } = await save(id, { title: 'Något annat' }, { as: 'admin' })

    expect([status, body.errors[0].data.reason]).toEqual([423, 'locked-scheduled'])
  })

  test('in a language that is not ready is refused, field by field', async () => {
    atTime('2030-05-01T08:00:00Z')
    const id = await anExampleIn('approved')

    const { body, status } = await move('schedule', id, {
      scheduledFor: '2030-05-02T10:00',
      locales: ['sv', 'en'],
    })

    expect([status, body.reason]).toEqual([400, 'not-ready'])
  })

  for (const [words, scheduledFor, reason] of [
    ['without a time', undefined, 'time-missing'],
    ['in four minutes', '2030-05-01T10:04', 'too-soon'],
    ['in the hour that spring leaps over', '2031-03-30T02:30', 'time-does-not-exist'],
    ['at a time that nobody can read', 'tisdag', 'time-unsound'],
  ] as const) {
    test(`${words} is refused in words, and the text stays approved`, async () => {
      atTime('2030-05-01T08:00:00Z')
      const id = await anExampleIn('approved')

      const { body, status } = await move('schedule', id, { scheduledFor })

      expect([status, body.reason]).toEqual([400, reason])
      expect(body.message.length).toBeGreaterThan(15)
      expect((await latest(id)).workflow.state).toBe('approved')
    })
  }

  test('in the hour that autumn repeats is kept in the first of the two', async () => {
    atTime('2030-05-01T08:00:00Z')
    const id = await anExampleIn('approved')
    await take('schedule', id, { scheduledFor: '2030-10-27T02:30' })

    atTime('2030-10-27T00:30:00Z')
    await keepAppointments(bank.payload)

    expect((await asPublic(id)).status).toBe(200)
  })
})

describe('an appointment that cannot be kept', () => {
  /** Where a text stands that was given back, and why. */
  async function fate(id: string) {
    const { workflow } = await latest(id)
    const last = (await history(id)).at(-1)
    return [workflow.state, workflow.scheduledFor, last?.transition, last?.to, last?.outcome]
  }
  const givenBack = (code: string) => ['approved', null, 'publish_scheduled', 'approved', code]

  test('because whoever made it may not publish any more goes back to the editors', async () => {
    atTime('2030-05-01T08:00:00Z')
    const leaver = await bank.aPerson('editor')
    const id = await anExampleIn('approved')
    await take('schedule', id, { as: leaver, scheduledFor: '2030-05-02T10:00' })
    await bank.payload.update({
      collection: 'users',
      id: leaver.id,
      data: { role: 'contributor' },
    })

    atTime(due)
    expect(await keepAppointments(bank.payload)).toBe('1 given back')

    expect((await asPublic(id)).status).toBe(404)
    expect(await fate(id)).toEqual(givenBack('scheduler-gone'))
  })

  test('because whoever made it is gone goes back to the editors', async () => {
    atTime('2030-05-01T08:00:00Z')
    const leaver = await bank.aPerson('editor')
    const id = await anExampleIn('approved')
    await take('schedule', id, { as: leaver, scheduledFor: '2030-05-02T10:00' })
    await bank.payload.delete({ collection: 'users', id: leaver.id })

    atTime(due)
    await keepAppointments(bank.payload)

    expect(await fate(id)).toEqual(givenBack('scheduler-gone'))
  })

  test('because the text is not the one that was approved goes back to the editors', async () => {
    const id = await anAppointment()
    await tamper(id)

    atTime(due)
    await keepAppointments(bank.payload)

    expect((await asPublic(id)).status).toBe(404)
    expect(await fate(id)).toEqual(givenBack('content-not-approved'))
  })

  test('because the page should be gone by now goes back to the editors', async () => {
    const id = await anAppointment({ unpublishAt: '2030-05-03T10:00' })

    atTime('2030-05-09T06:00:00Z')
    await keepAppointments(bank.payload)

    expect((await asPublic(id)).status).toBe(404)
    expect(await fate(id)).toEqual(givenBack('window-passed'))
    expect((await latest(id)).workflow.unpublishAt).toBeNull()
  })

  test('is told to every editor', async () => {
    const id = await anAppointment()
    await tamper(id)

    atTime(due)
    await keepAppointments(bank.payload)

    const { rev } = (await latest(id)).workflow
    const { docs } = await bank.payload.find({
      collection: 'notifications',
      depth: 0,
      where: { eventKey: { contains: `examples:${id}:${rev}` } },
    })
    expect(docs.map(({ recipient }) => recipient)).toEqual(
      expect.arrayContaining([bank.users.admin.id, bank.users.editor.id]),
    )
  })

  test('can be published by hand all the same', async () => {
    const id = await anAppointment({ unpublishAt: '2030-05-03T10:00' })
    atTime('2030-05-09T06:00:00Z')
    await keepAppointments(bank.payload)

    await take('publish', id)

    expect((await asPublic(id)).status).toBe(200)
  })

  /** Changes a word beneath every guard, as only somebody at the database could. */
  async function tamper(id: string): Promise<void> {
    const { docs } = await bank.payload.db.findVersions<Record<string, unknown>>({
      collection: 'examples',
      limit: 1,
      locale: 'all',
      pagination: false,
      where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    })
    const [version] = docs
    await bank.payload.db.updateVersion({
      collection: 'examples',
      id: version?.id ?? '',
      versionData: {
        ...version,
        version: { ...version?.version, scale: 'kommun' },
      } as never,
    })
  }
})

describe('an appointment to unpublish', () => {
  test('takes a published page away when its time has come', async () => {
    atTime('2030-05-01T08:00:00Z')
    const id = await anExampleIn('published')
    await take('schedule_unpublish', id, { unpublishAt: '2030-05-02T10:00' })

    atTime(before)
    await keepAppointments(bank.payload)
    expect((await asPublic(id)).status).toBe(200)
    atTime(due)
    await keepAppointments(bank.payload)

    expect((await asPublic(id)).status).toBe(404)
    expect((await latest(id)).workflow).toMatchObject({
      state: 'draft',
      isLive: false,
      unpublishAt: null,
      publishedLocales: [],
    })
  })

  test('takes the public version away under a working copy, which stays where it is', async () => {
    atTime('2030-05-01T08:00:00Z')
    const id = await anExampleIn('working_copy')
    await save(id, { changeNote: 'Ny rubrik.' })
    await take('submit', id)
    await take('schedule_unpublish', id, { unpublishAt: '2030-05-02T10:00' })

    atTime(due)
    await keepAppointments(bank.payload)

    expect((await asPublic(id)).status).toBe(404)
    const { title, workflow } = await latest(id)
    expect([title, workflow.state, workflow.isLive]).toEqual([
      'Nytt i utkastet',
      'in_review',
      false,
    ])
    await take('approve_and_publish', id, { as: 'admin' })
    expect((await asPublic(id)).body.title).toBe('Nytt i utkastet')
  })

  test('made together with the one to publish is kept after it', async () => {
    const id = await anAppointment({ unpublishAt: '2030-05-03T10:00' })

    atTime(due)
    await keepAppointments(bank.payload)
    expect((await asPublic(id)).status).toBe(200)
    atTime('2030-05-03T08:00:00Z')
    await keepAppointments(bank.payload)

    expect((await asPublic(id)).status).toBe(404)
  })

  test('of a page that is to be renewed later is kept first, also after a while without workers', async () => {
    atTime('2030-05-01T08:00:00Z')
    const id = await anExampleIn('working_copy')
    await save(id, { changeNote: 'Ny rubrik.' })
    await take('submit', id)
    await take('approve', id, { as: 'admin' })
    await take('schedule_unpublish', id, { unpublishAt: '2030-05-02T10:00' })
    await take('schedule', id, { scheduledFor: '2030-05-03T10:00' })

    atTime('2030-05-09T06:00:00Z')
    await keepAppointments(bank.payload)
    await keepAppointments(bank.payload)

    expect((await asPublic(id)).body.title).toBe('Nytt i utkastet')
  })

  test('can be cancelled, and an archived page has none', async () => {
    atTime('2030-05-01T08:00:00Z')
    const id = await anExampleIn('published')
    await take('schedule_unpublish', id, { unpublishAt: '2030-05-02T10:00' })
    await take('unschedule_unpublish', id)
    const again = await move('unschedule_unpublish', id)
    await take('schedule_unpublish', id, { unpublishAt: '2030-05-02T10:00' })

    await take('archive', id, { comment: reason })

    expect([again.status, again.body.reason]).toEqual([409, 'no-unpublish-time'])
    expect((await latest(id)).workflow).toMatchObject({ state: 'archived', unpublishAt: null })
  })
})

describe('who makes appointments', () => {
  const wish = { scheduledFor: '2030-05-02T10:00', unpublishAt: '2030-05-03T10:00' }

  for (const as of ['partner', 'contributor', 'otherPartner'] as const) {
    test(`${as === 'contributor' ? 'a contributor' : 'a partner'} does not, by any of the moves (${as})`, async () => {
      const approved = await anExampleIn('approved')
      const scheduled = await anExampleIn('scheduled')
      const published = await anExampleIn('published')

      const answers = [
        await move('schedule', approved, { as, ...wish }),
        await move('prioritise', approved, { as, priority: 'high' }),
        await move('unschedule', scheduled, { as }),
        await move('schedule_unpublish', published, { as, ...wish }),
        await move('unschedule_unpublish', published, { as }),
      ]

      // what somebody else's draft is asked is answered as if it were not there
      const ofDraft = as === 'otherPartner' ? 404 : 403
      expect(answers.map(({ status }) => status)).toEqual([ofDraft, ofDraft, ofDraft, 403, 403])
      expect((await latest(scheduled)).workflow.state).toBe('scheduled')
    })
  }

  test('a visitor does not, by any of the moves', async () => {
    const id = await anExampleIn('approved')
    const { workflow } = await latest(id)
    const ask = (name: string) =>
      bank.rest('POST', `/api/examples/${id}/workflow/${name}`, {
        body: { ...wish, expectedRev: workflow.rev, expectedHash: workflow.contentHash },
      })

    const answers = await Promise.all(
      ['schedule', 'prioritise', 'schedule_unpublish', 'publish_scheduled'].map(ask),
    )

    expect(answers.map(({ body, status }) => [status, body.reason])).toEqual(
      Array(4).fill([403, 'not-signed-in']),
    )
  })

  test('not even an administrator publishes as the server, or says that it failed', async () => {
    const id = await anExampleIn('scheduled')

    const answers = [
      await move('publish_scheduled', id, { as: 'admin' }),
      await move('publish_scheduled', id, { as: 'admin', outcome: 'content-not-approved' }),
      await move('unpublish_scheduled', id, { as: 'admin', actor: 'system' }),
    ]

    expect(answers.map(({ body, status }) => [status, body.reason])).toEqual(
      Array(3).fill([403, 'not-your-role']),
    )
    expect((await latest(id)).workflow.state).toBe('scheduled')
  })

  test('nobody writes their own door or outcome into the history', async () => {
    const id = await anExampleIn('approved')

    await take('schedule', id, { ...wish, via: 'mail', outcome: 'forged' })

    const last = (await history(id)).at(-1)
    expect([last?.via ?? null, last?.outcome ?? null]).toEqual([null, null])
  })

  test('a save cannot make, move or lift one', async () => {
    const approved = await anExampleIn('approved')
    const published = await anExampleIn('published')
    const forged = {
      workflow: {
        state: 'scheduled',
        scheduledFor: '2026-01-01T00:00:00Z',
        unpublishAt: '2026-01-01T00:00:00Z',
        dueAt: '2026-01-01T00:00:00Z',
        priority: 'high',
      },
    }

    await save(approved, forged)
    await save(published, forged)
    await keepAppointments(bank.payload)

    for (const id of [approved, published]) {
      const { workflow } = await latest(id)
      expect([workflow.scheduledFor, workflow.unpublishAt, workflow.priority]).toEqual([
        null,
        null,
        null,
      ])
      expect(workflow.state).not.toBe('scheduled')
    }
    expect((await asPublic(published)).status).toBe(200)
  })
})

describe('the queue', () => {
  test('an editor says how urgent a review is and when it is due, and takes both back', async () => {
    atTime('2030-05-01T08:00:00Z')
    const id = await anExampleIn('in_review')

    await take('prioritise', id, { priority: 'high', dueAt: '2030-05-06' })
    const set = (await latest(id)).workflow
    await take('prioritise', id, { priority: null })
    const cleared = (await latest(id)).workflow

    expect(set).toMatchObject({
      state: 'in_review',
      priority: 'high',
      dueAt: '2030-05-06T21:59:00.000Z',
    })
    expect([cleared.priority, cleared.dueAt]).toEqual([null, '2030-05-06T21:59:00.000Z'])
    expect((await history(id)).at(-2)).toMatchObject({ transition: 'prioritise', priority: 'high' })
  })

  test('an answer is due after five working days, holidays not counted', async () => {
    atTime('2030-04-17T08:00:00Z') // the Wednesday before Easter

    const id = await anExampleIn('in_review')

    expect((await latest(id)).workflow.dueAt).toBe('2030-04-26T08:00:00.000Z')
  })

  test('a review goes back to it by hand', async () => {
    const id = await anExampleIn('in_review')
    await take('claim', id)

    await take('assign', id, { assignee: null })
    const again = await move('assign', id, { assignee: null })

    expect((await latest(id)).workflow.assignee).toBeNull()
    expect([again.status, again.body.reason]).toEqual([409, 'already-in-the-queue'])
  })

  test('nobody is given a text to review that they sent in and may not approve', async () => {
    const { id } = await bank.keep('examples', anExample(), { as: 'contributor' })
    await take('submit', id, { as: 'editor' })

    const { body, status } = await move('assign', id, {
      as: 'admin',
      assignee: bank.users.editor.id,
    })

    expect([status, body.reason]).toEqual([400, 'assignee-cannot-review'])
  })

  for (const [words, leave] of [
    [
      'who becomes something else',
      (id: string) =>
        bank.payload.update({ collection: 'users', id, data: { role: 'contributor' } }),
    ],
    ['who is deleted', (id: string) => bank.payload.delete({ collection: 'users', id })],
  ] as const) {
    test(`the reviews of a reviewer ${words} return to it`, async () => {
      const leaver = await bank.aPerson('editor')
      const mine = await anExampleIn('in_review')
      const others = await anExampleIn('in_review')
      await take('claim', mine, { as: leaver })
      await take('claim', others)

      await leave(leaver.id)

      expect((await latest(mine)).workflow.assignee).toBeNull()
      expect((await latest(others)).workflow.assignee).toBe(bank.users.editor.id)
      expect((await history(mine)).at(-1)).toMatchObject({
        transition: 'assign',
        actorRole: 'system',
        outcome: 'reviewer-gone',
      })
      await take('claim', mine)
    })
  }

  test('a text that comes back for review after its reviewer left goes to it', async () => {
    const leaver = await bank.aPerson('editor')
    const id = await anExampleIn('in_review')
    await take('claim', id, { as: leaver })
    await take('request_changes', id, { as: leaver, comment: 'Källan behöver ett årtal.' })
    await bank.payload.update({ collection: 'users', id: leaver.id, data: { role: 'contributor' } })

    await take('submit', id, { as: 'contributor' })

    expect((await latest(id)).workflow.assignee).toBeNull()
  })

  test('a text that comes back for review goes to whoever has read it before', async () => {
    const id = await anExampleIn('in_review')
    await take('claim', id)
    await take('request_changes', id, { comment: 'Källan behöver ett årtal.' })

    await take('submit', id, { as: 'contributor' })

    expect((await latest(id)).workflow.assignee).toBe(bank.users.editor.id)
  })

  test('a reviewer who changes their name keeps their reviews', async () => {
    const id = await anExampleIn('in_review')
    await take('claim', id)

    await bank.payload.update({
      collection: 'users',
      id: bank.users.editor.id,
      data: { name: 'Anna' },
    })

    expect((await latest(id)).workflow.assignee).toBe(bank.users.editor.id)
  })
})

describe('at once', () => {
  test('of many editors who approve the same text one does, and the others are told', async () => {
    const id = await anExampleIn('in_review')
    const { workflow } = await latest(id)
    const body = { expectedRev: workflow.rev, expectedHash: workflow.contentHash }

    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, at) =>
        bank.rest('POST', `/api/examples/${id}/workflow/approve`, {
          as: at % 2 ? 'admin' : 'editor',
          body,
        }),
      ),
    )

    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses).toEqual([200, 409, 409, 409, 409, 409])
    expect(answers.filter(({ status }) => status === 409).map(({ body }) => body.reason)).toEqual(
      Array(5).fill('changed-since'),
    )
    expect((await history(id)).filter(({ transition }) => transition === 'approve')).toHaveLength(1)
  })

  test('an editor who cancels while the worker publishes leaves one of the two done', async () => {
    const id = await anAppointment()
    const { rev } = (await latest(id)).workflow

    atTime(due)
    const [, cancelled] = await Promise.all([
      keepAppointments(bank.payload),
      bank.rest('POST', `/api/examples/${id}/workflow/unschedule`, {
        as: 'editor',
        body: { expectedRev: rev },
      }),
    ])

    const isPublic = (await asPublic(id)).status === 200
    expect([isPublic, cancelled.status === 200].sort()).toEqual([false, true])
    expect((await history(id)).filter((event) => event.rev === rev + 1)).toHaveLength(1)
  })
})

describe('links to what readers cannot see', () => {
  test('are told to whoever is about to publish, and stop nothing', async () => {
    const tool = await bank.keep('tools', aTool({ title: 'Trygghetskartan' }))
    const id = await anExampleIn('approved', { item: anExample({ toolsUsed: [tool.id] }) })

    const { body } = await bank.rest('GET', `/api/examples/${id}/workflow`, { as: 'editor' })
    const { status } = await move('publish', id)

    expect(body.warnings.join()).toContain('Trygghetskartan')
    expect(status).toBe(200)
  })
})
