import { beforeEach, describe, expect, test } from 'vitest'

import { type Actor, type Answer, startBank } from '../../support/bank'
import { aMethod, anExample } from '../../support/items'
import { steps } from '../workflow/steps'

const bank = await startBank()
const { anExampleIn, history, latest } = steps(bank)

beforeEach(() => bank.emptyBank())

type Item = { collection: string; id: string; expectedRev: number }

/** Documents as somebody has just seen them. */
async function seen(...ids: string[]): Promise<Item[]> {
  return Promise.all(
    ids.map(async (id) => ({
      collection: 'examples',
      id,
      expectedRev: (await latest(id)).workflow.rev,
    })),
  )
}

function ask(as: Actor | undefined, body: object, headers = {}): Promise<Answer> {
  return bank.rest('POST', '/api/workflow/bulk', { as, body, headers })
}

const comment = 'Källan behöver ett årtal.'
const stateOf = async (id: string) => (await latest(id)).workflow.state

describe('one move for many documents', () => {
  test('an editor requests changes of several at once, and each history says how', async () => {
    const one = await anExampleIn('in_review')
    const two = await anExampleIn('approved')

    const { body, status } = await ask('editor', {
      transition: 'request_changes',
      items: await seen(one, two),
      comment,
    })

    expect(status).toBe(200)
    expect(body.results).toEqual([
      expect.objectContaining({ id: one, ok: true, state: 'changes_requested' }),
      expect.objectContaining({ id: two, ok: true, state: 'changes_requested' }),
    ])
    const line = (await history(one)).at(-1)
    expect(line).toMatchObject({ transition: 'request_changes', comment, via: 'bulk' })
  })

  test('an editor gives reviews to a colleague, and back to the queue', async () => {
    const id = await anExampleIn('in_review')
    const assignee = bank.users.admin.id

    await ask('editor', { transition: 'assign', items: await seen(id), assignee })
    expect((await latest(id)).workflow.assignee).toBe(assignee)

    await ask('editor', { transition: 'assign', items: await seen(id), assignee: null })
    expect((await latest(id)).workflow.assignee ?? null).toBeNull()
  })

  test('an editor publishes what is approved, confirms it and archives it', async () => {
    const id = await anExampleIn('approved')

    for (const [transition, state] of [
      ['publish', 'published'],
      ['confirm_current', 'published'],
      ['archive', 'archived'],
    ]) {
      const { body } = await ask('editor', {
        transition,
        items: await seen(id),
        comment: 'Sidan har gjort sitt och tas bort.',
      })
      expect(body.results).toEqual([expect.objectContaining({ ok: true, state })])
    }
  })

  test('what is refused of one leaves the others as they are', async () => {
    const good = await anExampleIn('approved')
    const wrong = await anExampleIn('draft')
    const [first, second] = await seen(good, wrong)
    const late = { ...(await seen(await anExampleIn('approved')))[0]!, expectedRev: 1 }
    const gone = { collection: 'examples', id: 'finns-inte', expectedRev: 1 }

    const { body, status } = await ask(
      'editor',
      { transition: 'publish', items: [second, gone, late, first] },
      { 'Accept-Language': 'sv' },
    )

    expect(status).toBe(200)
    expect(
      body.results.map(({ ok, reason }: { ok: boolean; reason?: string }) => reason ?? ok),
    ).toEqual(['wrong-state', 'not-found', 'changed-since', true])
    expect(body.results[0].message).toContain('Steget går inte att ta')
    expect(await stateOf(good)).toBe('published')
    expect(await stateOf(wrong)).toBe('draft')
    expect(await stateOf(late.id)).toBe('approved')
  })

  test('documents of several kinds move together', async () => {
    const example = await anExampleIn('in_review')
    const method = await anExampleIn('in_review', { collection: 'methods', item: aMethod() })
    const { workflow } = await latest(method, 'methods')

    const { body } = await ask('editor', {
      transition: 'request_changes',
      comment,
      items: [
        ...(await seen(example)),
        { collection: 'methods', id: method, expectedRev: workflow.rev },
      ],
    })

    expect(body.results.map(({ ok }: { ok: boolean }) => ok)).toEqual([true, true])
  })
})

describe('nobody gets further by asking for many', () => {
  test('a visitor is turned away', async () => {
    const id = await anExampleIn('in_review')

    const { body, status } = await ask(undefined, {
      transition: 'request_changes',
      items: await seen(id),
      comment,
    })

    expect([status, body.reason]).toEqual([403, 'not-signed-in'])
    expect(await stateOf(id)).toBe('in_review')
  })

  test.each(['partner', 'contributor', 'otherPartner'] as const)(
    'a %s publishes, assigns and archives nothing',
    async (actor) => {
      const id = await anExampleIn('approved')
      for (const transition of ['publish', 'assign', 'archive']) {
        const { body } = await ask(actor, {
          transition,
          items: await seen(id),
          comment: 'Sidan har gjort sitt och tas bort.',
          assignee: bank.users.editor.id,
        })
        expect(body.results[0]).toMatchObject({
          ok: false,
          status: expect.toBeOneOf([403, 404, 409]),
        })
      }
      expect(await stateOf(id)).toBe('approved')
    },
  )

  test('a partner confirms what is their own, and nothing of another organisation in the same breath', async () => {
    const own = await anExampleIn('published')
    const theirs = await anExampleIn('published', { as: 'otherPartner' })

    const { body } = await ask('partner', {
      transition: 'confirm_current',
      items: await seen(own, theirs),
    })

    expect(body.results).toEqual([
      expect.objectContaining({ id: own, ok: true }),
      expect.objectContaining({ id: theirs, ok: false }),
    ])
    expect((await history(theirs)).map(({ transition }) => transition)).not.toContain(
      'confirm_current',
    )
  })

  test('a forged collection, actor or door helps nobody', async () => {
    const id = await anExampleIn('approved')
    const [item] = await seen(id)

    const { body } = await ask('partner', {
      transition: 'publish',
      actor: 'system',
      via: 'appointment',
      items: [
        { ...item, actor: 'system' },
        { ...item, collection: 'users', id: bank.users.admin.id },
        { ...item, collection: '__proto__' },
      ],
    })

    expect(body.results.map(({ ok }: { ok: boolean }) => ok)).toEqual([false, false, false])
    expect(await stateOf(id)).toBe('approved')
  })

  test('somebody at the same time as another: one of them wins each document', async () => {
    const ids = [await anExampleIn('approved'), await anExampleIn('approved')]
    const items = await seen(...ids)

    const answers = await Promise.all([
      ask('editor', { transition: 'publish', items }),
      ask('admin', { transition: 'publish', items: items.toReversed() }),
    ])

    for (const id of ids) {
      const won = answers.filter(({ body }) =>
        body.results.some((result: { id: string; ok: boolean }) => result.id === id && result.ok),
      )
      expect(won).toHaveLength(1)
      expect((await history(id)).filter(({ transition }) => transition === 'publish')).toHaveLength(
        1,
      )
    }
  })
})

describe('a wish that makes no sense', () => {
  const item = { collection: 'examples', id: 'a', expectedRev: 1 }
  test.each([
    ['bulk-move-unknown', { transition: 'approve', items: [item] }],
    ['bulk-move-unknown', { items: [item] }],
    ['bulk-items-unsound', { transition: 'publish' }],
    ['bulk-items-unsound', { transition: 'publish', items: [] }],
    ['bulk-items-unsound', { transition: 'publish', items: [{ collection: 'examples', id: 'a' }] }],
    ['bulk-items-unsound', { transition: 'publish', items: ['examples:a'] }],
    ['bulk-twice', { transition: 'publish', items: [item, item] }],
    [
      'bulk-too-many',
      {
        transition: 'publish',
        items: Array.from({ length: 101 }, (_, id) => ({ ...item, id: `${id}` })),
      },
    ],
  ])('is answered by %s', async (reason, body) => {
    const answer = await ask('editor', body, { 'Accept-Language': 'sv' })

    expect([answer.status, answer.body.reason]).toEqual([400, reason])
    expect(answer.body.message.length).toBeGreaterThan(20)
  })
})

test('too few words are refused for each, and nothing moves', async () => {
  const { id } = await bank.keep('examples', anExample(), { as: 'contributor' })

  const { body } = await ask('editor', {
    transition: 'archive',
    items: await seen(id),
    comment: 'Kort',
  })

  expect(body.results[0]).toMatchObject({ ok: false, reason: 'reason-too-short', status: 400 })
  expect(await stateOf(id)).toBe('draft')
})
