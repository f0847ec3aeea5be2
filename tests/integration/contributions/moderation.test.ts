import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { listQueue } from '@/commands/submission/moderation/listQueue'
import { criteriaOf } from '@/domain/submission/criteria'
import { submissionMoves } from '@/domain/submission/moves'
import { parseQueueFilter } from '@/domain/submission/queue'
import type { SubmissionStage } from '@/domain/submission/stages'

import { type Actor, type Bank, startBank } from '../../support/bank'
import { aClaimedSubmission, send } from '../../support/contributions'
import { known } from '../../support/items'

let bank: Bank
beforeAll(async () => {
  bank = await startBank()
})
beforeEach(() => bank.emptyBank())

const allChecks = criteriaOf('example').map(({ code }) => code)
const waiting = { from: { email: '' } }

/** Asks as somebody who is signed in, on the server. */
const requestOf = async (actor: Actor): Promise<PayloadRequest> => {
  const user = await bank.payload.findByID({ collection: 'users', id: bank.users[actor].id })
  return createLocalReq({ user: { ...user, collection: 'users' } }, bank.payload)
}

const move = (id: string, name: string, body: Record<string, unknown> = {}, as: Actor = 'editor') =>
  bank.rest('POST', `/api/submissions/${id}/moves/${name}`, { as, body })

/** Puts a submission where a test begins. */
async function stand(id: string, row: Record<string, unknown>): Promise<void> {
  await bank.payload.db.updateOne({ collection: 'submissions', data: row, id })
}

/** A submission that the editor has, with every criterion ticked. */
const aCheckedSubmission = async (own?: Parameters<typeof send>[1]) => {
  const { id, rev } = await aClaimedSubmission(bank.payload, bank.users.editor.id, {
    municipality: known.municipality,
    ...own,
  })
  await stand(id, { checklist: allChecks })
  return { id, rev }
}

describe('the queue', () => {
  const listAs = async (actor: Actor, filter: Record<string, unknown> = {}) =>
    listQueue(await requestOf(actor), parseQueueFilter(filter))

  test('shows what waits, and keeps apart what is probably spam', async () => {
    const person = await send(bank.payload, waiting)
    const spam = await send(bank.payload, waiting)
    await stand(spam.id, { score: 8 })
    await send(bank.payload)

    const page = await listAs('editor')

    expect(page.rows.map(({ id }) => id)).toEqual([person.id])
    expect(page.counts).toEqual({ all: 2, answered: 0, asked: 0, mine: 0, suspect: 1, waiting: 1 })
    const suspects = await listAs('editor', { tab: 'suspect' })
    expect(suspects.rows).toMatchObject([{ id: spam.id, isSuspect: true }])
  })

  test('shows what a moderator has taken up, whatever its score', async () => {
    const { id } = await aClaimedSubmission(bank.payload, bank.users.editor.id)
    await stand(id, { score: 20 })

    expect((await listAs('editor', { tab: 'mine' })).rows).toMatchObject([
      { id, assignee: { id: bank.users.editor.id, name: 'editor' } },
    ])
    expect((await listAs('admin', { tab: 'mine' })).rows).toEqual([])
    expect((await listAs('admin', { claim: 'others' })).total).toBe(1)
    expect((await listAs('admin', { claim: 'free' })).total).toBe(0)
    expect((await listAs('editor', { claim: 'mine' })).total).toBe(1)
  })

  test('finds by title, by reference, and by the whole address of the sender', async () => {
    const { id, reference } = await send(bank.payload, {
      answers: { title: 'Språkkafé i tvättstugan' },
    })
    await stand(id, { stage: 'pending' })
    await send(bank.payload, waiting)

    for (const text of ['språkkafé', reference.slice(4), 'Avsandare@example.se']) {
      expect(
        (await listAs('editor', { text })).rows.map((row) => row.id),
        text,
      ).toEqual([id])
    }
    for (const text of ['avsandare', '@example.se', 'odling språk']) {
      const found = await listAs('editor', { text })
      expect(
        found.rows.map((row) => row.id),
        text,
      ).not.toContain(id)
    }
  })

  test('sorts by score, by age and by news, and goes page by page', async () => {
    const ids: string[] = []
    for (const day of [1, 2, 3]) {
      const { id } = await send(bank.payload, { ...waiting, now: new Date(2026, 0, day) })
      await stand(id, { hasNews: day === 2, score: 4 - day })
      ids.push(id)
    }
    const [first, second, third] = ids

    const order = async (sort: string) =>
      (await listAs('editor', { sort })).rows.map(({ id }) => id)
    expect(await order('age')).toEqual([first, second, third])
    expect(await order('score')).toEqual([first, second, third])
    expect((await order('news'))[0]).toBe(second)
    expect((await listAs('editor', { page: 2 })).rows).toEqual([])
    expect((await listAs('editor', { kind: 'experience' })).total).toBe(0)
    expect((await listAs('editor', { olderThan: '30' })).total).toBe(3)
  })

  test('is for moderators', async () => {
    await send(bank.payload, waiting)

    for (const actor of ['partner', 'contributor'] as const) {
      await expect(listAs(actor)).rejects.toMatchObject({ status: 403 })
    }
  })
})

describe('the endpoints', () => {
  const doors = (id: string) =>
    [
      ['GET', `/api/submissions/${id}/case`],
      ['GET', `/api/submissions/${id}/similar`],
      ['GET', `/api/submissions/${id}/files/${id}`],
      ['POST', `/api/submissions/${id}/moves/claim`],
      ['POST', `/api/submissions/${id}/moves/note`],
    ] as const

  test('answer nobody but moderators', async () => {
    const { id } = await send(bank.payload, { from: { email: '', name: 'Hemlig Person' } })

    for (const [method, path] of doors(id)) {
      for (const as of [undefined, 'contributor', 'partner', 'otherPartner'] as const) {
        const asking = method === 'POST' ? { as, body: { expectedRev: 0, words: 'x' } } : { as }
        const { body, status } = await bank.rest(method, path, asking)

        expect(status, `${method} ${path} ${as}`).toBe(403)
        expect(Object.keys(body)).toEqual(['message', 'reason', 'submission'])
        expect(body.submission).toBeNull()
      }
      const foreign = await bank.rest(method, path, {
        as: 'admin',
        byCookie: true,
        ...(method === 'POST' && { body: { expectedRev: 0, words: 'x' } }),
        headers: { origin: 'https://evil.example' },
      })
      expect(foreign.status, `${method} ${path} from elsewhere`).toBe(403)
    }
    expect((await bank.payload.db.count({ collection: 'submission-entries' })).totalDocs).toBe(1)
  })

  test('do not know an id that was made up', async () => {
    const { id } = await send(bank.payload, waiting)
    const madeUp = id.replace(/./, (sign) => (sign === 'a' ? 'b' : 'a'))

    for (const made of [madeUp, '1', 'null', '%00', '../x', "' OR 1=1 --"]) {
      for (const [method, path] of doors(encodeURIComponent(made))) {
        const asking = method === 'POST' ? { body: { expectedRev: 0, words: 'x' } } : {}
        const { status } = await bank.rest(method, path, { as: 'editor', ...asking })
        expect(status, `${method} ${path}`).toBe(404)
      }
    }
    expect((await move(id, 'destroy', { expectedRev: 0 })).status).toBe(404)
    expect((await move(id, 'constructor', { expectedRev: 0 })).status).toBe(404)
    expect((await move(id, 'publish', { expectedRev: 0 })).status).toBe(404)
  })

  test('show a moderator the whole case, contact data included, and no key', async () => {
    const { id } = await send(bank.payload, {
      from: { creditName: 'Anna på Bolaget', credit: true, role: 'Bosocial samordnare' },
      municipality: known.municipality,
      answers: { themes: ['finns_inte'] },
    })

    const { body, headers, status } = await bank.rest('GET', `/api/submissions/${id}/case`, {
      as: 'editor',
    })

    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(body.sender).toEqual({
      creditName: 'Anna på Bolaget',
      email: 'avsandare@example.se',
      name: 'Avsändare',
      role: 'Bosocial samordnare',
    })
    expect(body).toMatchObject({ municipality: 'Norrköping', isMine: false, assignee: null })
    expect(body.submission.contribution.title).toBe('Odling på gården')
    expect(body.themes).toEqual([{ code: 'finns_inte', title: null }])
    expect(body.entries).toMatchObject([{ move: 'received', by: 'sender', rev: 0 }])
    expect(body.moves.map(({ name }: { name: string }) => name)).toEqual(['note'])
    expect(body.criteria).toHaveLength(6)
    expect(body.templates).toHaveLength(8)
    expect(JSON.stringify(body)).not.toMatch(/keyHash|emailHash|simhash/)
  })

  test('say what is wrong in the language of the reader', async () => {
    const { id } = await send(bank.payload, waiting)
    const say = async (language: string) =>
      bank.rest('POST', `/api/submissions/${id}/moves/claim`, {
        as: 'editor',
        body: {},
        headers: { 'accept-language': language },
      })

    expect(await say('sv')).toMatchObject({ status: 400, body: { reason: 'expected-rev-missing' } })
    expect((await say('sv')).body.message).toMatch(/^Säg vilken version/)
    expect((await say('en')).body.message).toMatch(/^Say which version/)
  })

  test('tell the second of two who came first, when, and how it stands', async () => {
    const { id } = await send(bank.payload, waiting)
    await move(id, 'claim', { expectedRev: 0 }, 'admin')

    const { body, status } = await move(id, 'claim', { expectedRev: 0 })

    expect(status).toBe(409)
    expect(body).toMatchObject({
      reason: 'moved-first',
      submission: { id, rev: 1, stage: 'in_moderation', assignee: bank.users.admin.id },
    })
    expect(body.message).toMatch(/^admin hann före \(\d+ .+ \d\d:\d\d\) och tog ärendet\./)
  })

  test('tell who has a case that somebody else would decide about', async () => {
    const { id, rev } = await aClaimedSubmission(bank.payload, bank.users.admin.id)

    const { body, status } = await move(id, 'decline', {
      expectedRev: rev,
      reason: 'other',
      words: 'Nej.',
    })

    expect(status).toBe(409)
    expect(body.message).toMatch(/^admin läser ärendet sedan/)
  })
})

describe('a moderator', () => {
  test('claims, asks, takes over, releases, and each is a line of history', async () => {
    const { id } = await send(bank.payload, waiting)

    const steps = [
      await move(id, 'claim', { expectedRev: 0 }),
      await move(id, 'check', { expectedRev: 1, checks: ['done', 'place'] }),
      await move(id, 'ask', { expectedRev: 2, words: 'Vilket år?' }),
      await move(id, 'take_over', { expectedRev: 3 }, 'admin'),
      await move(id, 'note', { words: 'Ringde dem.' }),
    ]

    expect(steps.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    const { body } = await bank.rest('GET', `/api/submissions/${id}/case`, { as: 'admin' })
    expect(body.submission).toMatchObject({
      assignee: bank.users.admin.id,
      checklist: ['place', 'done'],
      hasNews: false,
      rev: 5,
      stage: 'needs_info',
    })
    expect(body.entries.slice(1)).toMatchObject([
      { move: 'claim', isForSender: false, person: { name: 'editor' } },
      { move: 'check', isForSender: false, details: { checks: ['done', 'place'] } },
      { move: 'ask', isForSender: true, words: 'Vilket år?' },
      { move: 'take_over', isForSender: false, person: { name: 'admin' } },
      { move: 'note', isForSender: false, words: 'Ringde dem.' },
    ])
  })

  test('cannot tick what is no criterion', async () => {
    const { id, rev } = await aClaimedSubmission(bank.payload, bank.users.editor.id)

    for (const checks of [['everything'], 'place', null, undefined, [{ place: true }]]) {
      const { body, status } = await move(id, 'check', { expectedRev: rev, checks })
      expect([status, body.reason]).toEqual([400, 'checks-unsound'])
    }
  })

  test('declines with a reason and words, and the case is purged when its time is over', async () => {
    const { id, rev } = await aClaimedSubmission(bank.payload, bank.users.editor.id)
    const decline = (body: object) => move(id, 'decline', { expectedRev: rev, ...body })

    expect((await decline({ words: 'Nej.' })).body.reason).toBe('decline-reason-missing')
    expect((await decline({ reason: 'boring', words: 'Nej.' })).body.reason).toBe(
      'decline-reason-missing',
    )
    expect((await decline({ reason: 'other', words: '  ' })).body.reason).toBe('words-missing')
    expect(
      (await decline({ reason: 'duplicate', words: 'Nej.', duplicateOf: id })).body.reason,
    ).toBe('duplicate-unknown')
    const { body } = await decline({ reason: 'too-thin', words: 'Berätta mer.' })

    expect(body.submission).toMatchObject({ declineReason: 'too-thin', stage: 'declined' })
    const days = (Date.parse(body.submission.purgeAt) - Date.now()) / 86_400_000
    expect(Math.round(days)).toBe(90)
    const again = await move(id, 'reopen', { expectedRev: rev + 1 }, 'admin')
    expect(again.body.submission).toMatchObject({
      assignee: bank.users.admin.id,
      declineReason: null,
      purgeAt: null,
      stage: 'in_moderation',
    })
  })

  test('marks spam, and clears what is none', async () => {
    const { id } = await send(bank.payload, waiting)
    await stand(id, { score: 9 })

    const { body: spam } = await move(id, 'spam', { expectedRev: 0 })
    expect(spam.submission).toMatchObject({ assignee: null, stage: 'spam' })
    expect(Math.round((Date.parse(spam.submission.purgeAt) - Date.now()) / 86_400_000)).toBe(30)

    const { body: cleared } = await move(id, 'not_spam', { expectedRev: 1 })
    expect(cleared.submission).toMatchObject({ purgeAt: null, score: 0, stage: 'pending' })
  })

  test('makes every move from its own stages alone, and a partner or contributor none', async () => {
    const ours = submissionMoves.filter(({ by }) => by === 'moderator')
    const { id } = await send(bank.payload, waiting)
    const stages: SubmissionStage[] = [
      'unconfirmed',
      'pending',
      'in_moderation',
      'needs_info',
      'accepted',
      'published',
      'declined',
      'withdrawn',
      'spam',
    ]
    const target = 0
    for (const { from, name } of ours) {
      for (const stage of stages) {
        if ((from as readonly string[]).includes(stage)) continue
        await stand(id, { assignee: bank.users.editor.id, rev: target, stage })
        const { body, status } = await move(id, name, { expectedRev: target, words: 'Ord' })
        expect([status, body.reason], `${name} from ${stage}`).toEqual([409, 'wrong-stage'])
      }
      for (const as of ['partner', 'contributor'] as const) {
        await stand(id, { stage: from[0] })
        expect((await move(id, name, { expectedRev: target, words: 'Ord' }, as)).status).toBe(403)
      }
    }
    expect((await bank.payload.db.count({ collection: 'submission-entries' })).totalDocs).toBe(1)
  })

  test.each([
    ['claim', 'pending', {}],
    ['take_over', 'in_moderation', {}],
    ['release', 'in_moderation', {}],
    ['ask', 'in_moderation', { words: 'Vilket år?' }],
    ['decline', 'in_moderation', { reason: 'other', words: 'Nej.' }],
    ['spam', 'in_moderation', {}],
    ['not_spam', 'spam', {}],
    ['reopen', 'declined', {}],
    ['accept', 'in_moderation', {}],
  ])(
    'who presses %s at the same moment as another is told, and one move is made',
    async (name, stage, body) => {
      const { id, rev } = await aCheckedSubmission()
      await stand(id, { stage })

      const answers = await Promise.all(
        Array.from({ length: 4 }, (_, at) =>
          // a repeated accept from the same person is answered with what it made
          move(
            id,
            name,
            { expectedRev: rev, ...body },
            at % 2 && isForAnybody(name) ? 'admin' : 'editor',
          ),
        ),
      )

      const statuses = answers.map(({ status }) => status).toSorted()
      expect(statuses).toEqual(name === 'accept' ? [200, 200, 200, 200] : [200, 409, 409, 409])
      for (const { body: lost, status } of answers) {
        if (status === 409) expect(lost).toMatchObject({ submission: { rev: rev + 1 } })
      }
      const { totalDocs } = await bank.payload.db.count({ collection: 'submission-entries' })
      expect(totalDocs).toBe(3)
    },
  )
  const isForAnybody = (name: string) =>
    ['claim', 'take_over', 'spam', 'not_spam', 'reopen'].includes(name)
})
