import { describe, expect, test } from 'vitest'

import { locales } from '@/domain/vocabulary/locales'
import type { SearchRequest } from '@/search/engine'

import { makeChance } from '../../../../scripts/bench/chance'
import { aCatalogueItem } from '../../../support/aCatalogueItem'
import { aSearch } from '../../../support/aSearch'
import { engineWith } from './engineWith'
import { aRandomItem } from './randomItems'

const random = makeChance(1)
const engine = await engineWith(
  Array.from({ length: 200 }, (_, at) => aRandomItem(random, `item ${at}`)),
)

const strange: Record<string, string> = {
  nothing: '',
  blanks: ' \t\n ',
  punctuation: '!"#¤%&/()=?*^`´~<>|{}[]\\',
  controls: '\0\x01\x07\x1b[31m\x7f\u0085',
  'direction marks': '\u202eodling\u202c \u200f\ufeff',
  markup: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'names of the language': '__proto__ constructor toString hasOwnProperty valueOf',
  'lone surrogates': 'od\ud800ling \udc00 \ud83d',
  emoji: '🏡🏡 odling 👩‍👩‍👧',
  'ten thousand letters': 'a'.repeat(10_000),
  'ten thousand words': 'trygghetsvandrig '.repeat(600),
  'long compounds': 'trygghetsvandringsgruppsmedlemskap'.repeat(30),
  'hyphens and dots': 'a-b-c-d-e.f.g.h:1:2:3,4,5'.repeat(40),
  'stop words': 'och att det som en på är av för',
  'combining marks': `a${'\u0301'.repeat(500)}`,
  wildcards: '* ? ~ AND OR NOT title:odling "odling',
  'the end of Unicode': '\uffff\ufffe\u{10ffff}',
  'many synonyms': 'boende jobb arbete enkät äldre integration hemlös nyanländ missbruk brott',
}

describe.each(Object.entries(strange))('%s', (_, query) => {
  test.each(locales)('is answered soon, %s', async (locale) => {
    const since = process.threadCpuUsage()

    const answer = await engine.search(aSearch(query, { locale, facets: ['kind', 'theme'] }))
    const proposals = await engine.suggest(query, locale, 8)

    const { system, user } = process.threadCpuUsage(since)
    expect((system + user) / 1000).toBeLessThan(100)
    expect(answer.hits.length).toBeLessThanOrEqual(100)
    expect(answer.hits.every(({ score }) => Number.isFinite(score))).toBe(true)
    expect(proposals.length).toBeLessThanOrEqual(8)
  })
})

test.each<Partial<SearchRequest>>([
  { offset: 1e9 },
  { offset: 1e9, sort: 'title' },
  { limit: 0 },
  { choice: { theme: ['__proto__', 'constructor', ''] } },
  { choice: { kind: ['nothing'] }, facets: ['kind'] },
])('odd requests are answered: %o', async (own) => {
  for (const query of ['odling', '']) {
    const { hits } = await engine.search(aSearch(query, own))

    expect(hits).toEqual([])
  }
})

test('what comes after three hundred letters is not read', async () => {
  const { total } = await engine.search(aSearch(`odling${' '.repeat(300)}zebra`))

  expect(total).toBe((await engine.search(aSearch('odling'))).total)
})

test('a text may hold anything, and is found by its words', async () => {
  const items = Object.entries(strange).map(([id, text]) => {
    const own = `${text} Huskurage`
    return aCatalogueItem({ id, sv: { title: own, keywords: own, text: own } })
  })
  const other = await engineWith(items)

  const { total } = await other.search(aSearch('huskurage'))

  expect(total).toBe(items.length)
  expect(await other.suggest('huskur', 'sv', 100)).toHaveLength(items.length + 1)
})
