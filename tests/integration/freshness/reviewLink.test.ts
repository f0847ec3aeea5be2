import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { answerReviewLink, openReviewLink } from '@/plugins/editorial-workflow'
import { signToken } from '@/plugins/editorial-workflow/freshness/token'
import { settingsOf } from '@/plugins/editorial-workflow/settle'
import { findItem } from '@/queries/findItem'
import { listItems } from '@/queries/listItems'

import { startBank } from '../../support/bank'
import { anExample, known } from '../../support/items'
import { aReader } from '../../support/reader'
import { steps } from '../workflow/steps'

const bank = await startBank()
const { payload } = bank
const settings = settingsOf(payload)
const { anExampleIn, asPublic, history, latest, save, take } = steps(bank)
const published = '2025-11-27T09:00:00.000Z'
const later = '2026-11-01T10:00:00.000Z'

beforeEach(async () => {
  await bank.emptyBank()
  turnClock(published)
})
afterEach(() => vi.restoreAllMocks())

function turnClock(to: string) {
  vi.spyOn(settings, 'now').mockReturnValue(new Date(to))
}

/** A published example, and a year later the link that its partner editor has been sent. */
async function aLink({ person = bank.users.partner.id, days = 60 } = {}) {
  const id = await anExampleIn('published', {
    item: anExample({ slug: 'odla-ihop', title: 'Odla ihop' }),
  })
  turnClock(later)
  const token = signToken(payload.secret, {
    collection: 'examples',
    id,
    person,
    verifiedAt: Date.parse(published),
    expiresAt: Date.parse(later) + days * 86_400_000,
  })
  return { id, token }
}

const yes = { answer: 'current', message: '' } as const
const no = { answer: 'outdated', message: 'Telefonnumret har ändrats.' } as const
const open = async (token: unknown) => (await openReviewLink(payload, token))?.state

describe('whoever has a link', () => {
  test('sees what is asked, and changes nothing by looking', async () => {
    const { id, token } = await aLink()
    const before = await latest(id)

    const link = await openReviewLink(payload, token)
    await openReviewLink(payload, token)

    expect(link).toMatchObject({ state: 'open', verifiedAt: published, personName: 'partner' })
    expect(await latest(id)).toEqual(before)
  })

  test('confirms without signing in, and readers see the new date at once', async () => {
    const { id, token } = await aLink()
    const reader = { ...aReader(bank), now: new Date('2027-09-01T00:00:00Z') }
    const card = async () =>
      (await listItems(reader, { kinds: ['example'], choice: {}, sort: 'newest', page: 1 })).rows[0]
    expect((await card())?.freshness).toBe('ageing')

    expect(await answerReviewLink(payload, token, yes)).toEqual({ ok: true })

    expect((await asPublic(id)).body.workflow).toMatchObject({
      verifiedAt: later,
      nextReviewAt: '2027-11-01T10:00:00.000Z',
    })
    expect(await findItem(reader, 'example', 'odla-ihop')).toMatchObject({
      freshness: 'fresh',
      lastVerifiedAt: later,
    })
    expect((await card())?.freshness).toBe('fresh')
  })

  test('is written down as the person, and as having come by mail', async () => {
    const { id, token } = await aLink()

    await answerReviewLink(payload, token, yes)

    expect((await history(id)).at(-1)).toMatchObject({
      transition: 'confirm_current',
      actor: bank.users.partner.id,
      actorRole: 'partner',
      via: 'mail',
    })
  })

  test('says what needs to be changed: a comment to those who answer, and not a word changed', async () => {
    const { id, token } = await aLink()
    const before = await latest(id)

    expect(await answerReviewLink(payload, token, no)).toEqual({ ok: true })

    expect((await latest(id)).workflow).toEqual(before.workflow)
    const { body } = await bank.rest('GET', '/api/review-comments', { as: 'partner' })
    expect(body.docs).toMatchObject([
      { body: no.message, verdict: 'outdated', blocking: false, documentId: id },
    ])
    expect(body.docs[0]).not.toHaveProperty('previewLink')
    expect(await open(token)).toBe('wished')
  })

  test('uses it once', async () => {
    const { token } = await aLink()
    await answerReviewLink(payload, token, yes)

    expect(await answerReviewLink(payload, token, yes)).toEqual({ ok: false, reason: 'done' })
    expect(await answerReviewLink(payload, token, no)).toEqual({ ok: false, reason: 'done' })
    expect(await open(token)).toBe('done')
  })

  test('of two answers at once one counts', async () => {
    const { id, token } = await aLink()

    const answers = await Promise.all(
      [yes, yes].map((one) => answerReviewLink(payload, token, one)),
    )

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await history(id)).filter(({ via }) => via === 'mail')).toHaveLength(1)
  })

  test('keeps what was typed when the message is too long', async () => {
    const { token } = await aLink()

    const outcome = await answerReviewLink(payload, token, { ...no, message: 'x'.repeat(3001) })

    expect(outcome).toEqual({ ok: false, reason: 'message-too-long' })
    expect(await open(token)).toBe('open')
  })
})

describe('a link that does not hold', () => {
  test.each([
    ['forged', (token: string) => `${token.slice(0, -1)}${token.endsWith('a') ? 'b' : 'a'}`],
    ['truncated', (token: string) => token.slice(0, -10)],
    ['empty', () => ''],
  ])('is refused without a word about the document when it is %s', async (_, spoil) => {
    const { id, token } = await aLink()

    expect(await openReviewLink(payload, spoil(token))).toBeNull()
    expect(await answerReviewLink(payload, spoil(token), yes)).toEqual({
      ok: false,
      reason: 'unknown',
    })
    expect((await latest(id)).workflow.verifiedAt).toBe(published)
  })

  test('runs out', async () => {
    const { id, token } = await aLink({ days: 60 })
    turnClock('2026-12-31T10:00:00.000Z')

    expect(await openReviewLink(payload, token)).toEqual({ state: 'closed', reason: 'expired' })
    expect(await answerReviewLink(payload, token, yes)).toEqual({ ok: false, reason: 'closed' })
    expect((await latest(id)).workflow.verifiedAt).toBe(published)
  })

  test('ends when the document is published anew', async () => {
    const { id, token } = await aLink()
    await save(id, { title: 'Odla mer', changeNote: 'Nytt namn' })
    expect(await open(token)).toBe('busy')
    expect(await answerReviewLink(payload, token, yes)).toEqual({ ok: false, reason: 'busy' })
    await take('submit', id)
    await take('approve_and_publish', id, { as: 'admin' })

    expect(await open(token)).toBe('done')
    expect(await answerReviewLink(payload, token, yes)).toEqual({ ok: false, reason: 'done' })
  })

  test.each(['archive', 'unpublish'])('ends with %s', async (name) => {
    const { id, token } = await aLink()
    await take(name, id, { comment: 'Sidan stämmer inte längre.' })

    expect(await openReviewLink(payload, token)).toEqual({ state: 'closed', reason: 'ended' })
    expect(await answerReviewLink(payload, token, yes)).toEqual({ ok: false, reason: 'closed' })
  })

  test.each([
    ['moved to another organisation', () => ({ organisation: known.otherOrganisation })],
    ['made a contributor', () => ({ role: 'contributor' })],
  ])('ends when its holder is %s', async (_, change) => {
    const { id, token } = await aLink()
    await bank.payload.update({
      collection: 'users',
      id: bank.users.partner.id,
      data: change() as never, // one of the two
    })

    expect(await openReviewLink(payload, token)).toEqual({ state: 'closed', reason: 'ended' })
    expect(await answerReviewLink(payload, token, yes)).toEqual({ ok: false, reason: 'closed' })
    expect((await latest(id)).workflow.verifiedAt).toBe(published)
  })

  test('ends when its holder is removed', async () => {
    const person = await bank.aPerson('partner', known.organisation)
    const { token } = await aLink({ person: person.id })
    expect(await open(token)).toBe('open')
    await bank.payload.delete({ collection: 'users', id: person.id })

    expect(await openReviewLink(payload, token)).toEqual({ state: 'closed', reason: 'ended' })
  })

  test('ends when the document goes to another organisation', async () => {
    const { id, token } = await aLink()
    await save(id, { ownerOrganisation: known.otherOrganisation, changeNote: 'Ny ägare' })

    expect(await openReviewLink(payload, token)).toEqual({ state: 'closed', reason: 'ended' })
  })
})
