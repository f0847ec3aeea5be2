import { describe, expect, test } from 'vitest'

import { declineReasons } from '@/domain/submission/declineReasons'
import { declineTexts } from '@/domain/submission/declineTexts'
import { judgePublished } from '@/domain/submission/judgePublished'
import { longestWords } from '@/domain/submission/judgeSubmissionMove'
import { purgeDate } from '@/domain/submission/purgeDate'
import { parseQueueFilter, wholeQueue } from '@/domain/submission/queue'
import { toResultState } from '@/domain/submission/resultState'
import { defaultSettings } from '@/domain/submission/settings'
import { partText } from '@/plugins/editorial-workflow/comments/sayFromOutside'

describe('what a sender is told of the page', () => {
  const row = (state: string, own = {}) => ({
    everPublished: false,
    isTrashed: false,
    state,
    ...own,
  })

  test.each([
    ['written', { isLive: false, isMerged: false, row: row('draft') }],
    ['written', { isLive: false, isMerged: false, row: row('changes_requested') }],
    ['reviewed', { isLive: false, isMerged: false, row: row('in_review') }],
    ['reviewed', { isLive: false, isMerged: false, row: row('approved') }],
    ['scheduled', { isLive: false, isMerged: false, row: row('scheduled') }],
    ['published', { isLive: true, isMerged: false, row: row('published') }],
    ['published', { isLive: true, isMerged: false, row: row('draft', { everPublished: true }) }],
    ['published', { isLive: true, isMerged: true, row: row('published') }],
    ['merging', { isLive: true, isMerged: true, row: row('draft', { everPublished: true }) }],
    ['merging', { isLive: false, isMerged: true, row: row('draft') }],
    ['taken-down', { isLive: false, isMerged: false, row: row('draft', { everPublished: true }) }],
    ['archived', { isLive: false, isMerged: false, row: row('archived', { everPublished: true }) }],
    ['gone', { isLive: false, isMerged: false, row: row('draft', { isTrashed: true }) }],
    ['gone', { isLive: false, isMerged: false, row: null }],
  ])('is %s for %j', (state, question) => {
    expect(toResultState(question)).toBe(state)
  })
})

describe('a contribution has become a page', () => {
  const movedAt = '2026-11-27T10:00:00.000Z'
  const page = (approvedAt: string | null, own = {}) => ({
    _status: 'published',
    workflow: { approvedAt },
    ...own,
  })

  test.each([
    [true, 'its draft is published', false, page(null)],
    [false, 'its draft is not', false, page(null, { _status: 'draft' })],
    [false, 'its page lies in the bin', false, page(null, { deletedAt: movedAt })],
    [false, 'there is no page', false, null],
    [true, 'the page was approved with it', true, page('2026-11-27T10:00:01.000Z')],
    [false, 'the page was approved before', true, page('2026-11-27T09:59:59.000Z')],
    [false, 'the page was never approved', true, page(null)],
  ])('%s: %s', (expected, _, isMerged, given) => {
    expect(judgePublished({ isMerged, movedAt }, given)).toBe(expected)
  })
})

describe('the filter of the queue', () => {
  test('asks for what was asked', () => {
    expect(
      parseQueueFilter({
        ...{ claim: 'others', kind: 'correction', olderThan: '7', page: '3' },
        ...{ sort: 'news', tab: 'suspect', text: ' odling ' },
      }),
    ).toEqual({
      ...{ claim: 'others', kind: 'correction', olderThan: 7, page: 3 },
      ...{ sort: 'news', tab: 'suspect', text: 'odling' },
    })
  })

  test.each([
    { tab: 'constructor' },
    { page: '-1' },
    { page: '1e9' },
    { page: ['2', '3'] },
    { olderThan: '0' },
    { sort: 'score; DROP TABLE' },
    { claim: {} },
    { text: { like: '%' } },
    {},
  ])('asks for nothing that makes no sense: %j', (given) => {
    expect(parseQueueFilter(given)).toEqual(wholeQueue)
  })
})

test('every reason to decline has words in both languages, short enough to be sent', () => {
  expect(Object.keys(declineTexts).toSorted()).toEqual(
    declineReasons.map(({ code }) => code).toSorted(),
  )
  for (const { en, sv } of Object.values(declineTexts)) {
    expect(sv).not.toBe(en)
    for (const text of [sv, en]) expect(text.length).toBeLessThan(longestWords)
  }
})

test('personal data goes when its time is over, unless it is kept', () => {
  const since = new Date('2026-11-27T10:00:00.000Z')
  const keeping = {
    retention: { ...defaultSettings.retention, spam: { days: 3, way: 'keep' } },
  } as const

  expect(purgeDate(defaultSettings, 'spam', since)).toBe('2026-12-27T10:00:00.000Z')
  expect(purgeDate(keeping, 'spam', since)).toBeNull()
})

describe('a long text from outside', () => {
  test('is parted where a paragraph ends, a line, or a word', () => {
    expect(partText('ett två\n\ntre fyra', 12)).toEqual(['ett två', 'tre fyra'])
    expect(partText('ett två\ntre fyra', 12)).toEqual(['ett två', 'tre fyra'])
    expect(partText('ett två tre fyra', 12)).toEqual(['ett två tre', 'fyra'])
    expect(partText('kort', 12)).toEqual(['kort'])
  })

  test('loses nothing and cuts no character, whatever it is', () => {
    const text = `x${'😀'.repeat(40)}`
    const parts = partText(text, 11)

    expect(parts.join('')).toBe(text)
    for (const part of parts) {
      expect(part.length).toBeLessThanOrEqual(11)
      expect(part).not.toMatch(/\p{Cs}/u)
    }
  })
})
