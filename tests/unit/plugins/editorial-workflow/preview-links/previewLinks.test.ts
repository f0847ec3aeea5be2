import { describe, expect, test } from 'vitest'

import { judgeLink } from '@/plugins/editorial-workflow/preview-links/judgeLink'
import { judgeOpinion } from '@/plugins/editorial-workflow/preview-links/judgeOpinion'
import {
  faultOfPreviewLinks,
  settlePreviewLinks,
} from '@/plugins/editorial-workflow/preview-links/options'
import { parseWish } from '@/plugins/editorial-workflow/preview-links/parseWish'
import { hashToken, makeToken, parseToken } from '@/plugins/editorial-workflow/preview-links/token'

const now = new Date('2026-11-27T12:00:00Z')
const later = '2026-11-27T12:00:01.000Z'
const earlier = '2026-11-27T11:59:59.000Z'

describe('a link', () => {
  test.each([
    ['open', { expiresAt: later }, true],
    ['open', { expiresAt: later, revokedAt: null }, true],
    ['expired', { expiresAt: now.toISOString() }, true],
    ['expired', { expiresAt: earlier }, true],
    ['expired', { expiresAt: 'whenever' }, true],
    ['revoked', { expiresAt: later, revokedAt: earlier }, true],
    ['revoked', { expiresAt: earlier, revokedAt: earlier }, true],
    ['left', { expiresAt: later }, false],
    ['expired', { expiresAt: earlier }, false],
    ['revoked', { expiresAt: later, revokedAt: earlier }, false],
  ])('is %s: %j, and its maker works with the text: %s', (state, link, isTheirs) => {
    expect(judgeLink(link, { isTheirs, now })).toBe(state)
  })
})

describe('whoever asks for a link', () => {
  const limits = { days: 14, maxDays: 90 }
  const locales = ['sv', 'en']

  test('gets one in the first language for the usual time when they say no more than for whom', () => {
    const parsed = parseWish({ label: '  Hyresgästerna \n på  Råslätt ' }, limits, locales)

    expect(parsed).toEqual({
      ok: true,
      wish: {
        label: 'Hyresgästerna på Råslätt',
        locale: 'sv',
        isPinned: false,
        allowsOpinion: false,
        days: 14,
      },
    })
  })

  test('gets what they ask for', () => {
    const body = { label: 'A', locale: 'en', isPinned: true, allowsOpinion: true, days: 90 }

    expect(parseWish(body, limits, locales)).toEqual({ ok: true, wish: body })
  })

  test.each([
    [{}, 'preview-label-missing'],
    [{ label: '   ' }, 'preview-label-missing'],
    [{ label: { evil: true } }, 'preview-label-missing'],
    [{ label: 'x'.repeat(121) }, 'preview-label-too-long'],
    [{ label: 'A', days: 0 }, 'preview-days-unsound'],
    [{ label: 'A', days: 91 }, 'preview-days-unsound'],
    [{ label: 'A', days: 1.5 }, 'preview-days-unsound'],
    [{ label: 'A', days: '14' }, 'preview-days-unsound'],
    [{ label: 'A', days: Number.POSITIVE_INFINITY }, 'preview-days-unsound'],
    [{ label: 'A', days: null }, 'preview-days-unsound'],
    [{ label: 'A', locale: 'de' }, 'locale-unknown'],
    [{ label: 'A', locale: ['sv'] }, 'locale-unknown'],
  ])('is told what is wrong with %j', (body, reason) => {
    expect(parseWish(body, limits, locales)).toEqual({ ok: false, reason })
  })

  test('need not think of languages on a site with one', () => {
    expect(parseWish({ label: 'A' }, limits, [])).toMatchObject({ wish: { locale: null } })
  })
})

describe('an opinion', () => {
  const opinion = { name: '', comment: 'Bra!', endorses: false, trap: '' }

  test.each([
    [null, {}],
    [null, { comment: '', endorses: true }],
    [null, { name: 'x'.repeat(80), comment: 'x'.repeat(3000) }],
    ['empty', { comment: ' \n ' }],
    ['name-too-long', { name: 'x'.repeat(81) }],
    ['comment-too-long', { comment: 'x'.repeat(3001) }],
    ['comment-too-long', { comment: 'x'.repeat(3001), endorses: true }],
  ])('is judged %s', (reason, own) => {
    expect(judgeOpinion({ ...opinion, ...own })).toBe(reason)
  })
})

describe('a token', () => {
  test('is never the same twice, and is let in again', () => {
    const tokens = Array.from({ length: 100 }, makeToken)

    expect(new Set(tokens).size).toBe(100)
    expect(tokens.map(parseToken)).toEqual(tokens)
  })

  test.each([
    '',
    'a'.repeat(39),
    'a'.repeat(41),
    'A'.repeat(40),
    `${'a'.repeat(40)}\n`,
    'g'.repeat(40),
    { equals: 'a'.repeat(40) },
    ['a'.repeat(40)],
    null,
    undefined,
    40,
  ])('is not %j', (value) => {
    expect(parseToken(value)).toBeNull()
  })

  test('is stored as something that nobody can make without the secret of the site', () => {
    const token = makeToken()

    expect(hashToken('one', token)).toBe(hashToken('one', token))
    expect(hashToken('one', token)).not.toBe(hashToken('another', token))
    expect(hashToken('one', token)).not.toContain(token)
  })
})

describe('the options', () => {
  const options = { addressOf: ({ token }: { token: string }) => `/${token}` }

  test('have defaults that can be', () => {
    const settled = settlePreviewLinks(options, ['examples'])

    expect(faultOfPreviewLinks(settled, ['examples'])).toBeNull()
    expect(settled).toMatchObject({ days: 14, maxDays: 90, collections: ['examples'] })
    expect(settlePreviewLinks(undefined, ['examples'])).toBeNull()
  })

  test.each([
    [{ collections: ['labbs'] }, /"labbs" is not under the workflow/],
    [{ days: 0 }, /days/],
    [{ days: 100 }, /days/],
    [{ maxOpen: 0 }, /maxOpen/],
  ])('that cannot be are named: %j', (own, words) => {
    expect(
      faultOfPreviewLinks(settlePreviewLinks({ ...options, ...own }, ['examples']), ['examples']),
    ).toMatch(words)
  })
})
