import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { synonyms } from '@/analyser/query/synonyms'

import { engines, inChunks, type Opened, searchIn } from '../../support/search/engines'
import { quickestOf } from '../../support/search/quickestOf'
import { someItems } from '../../support/search/someItems'

/** What somebody may type who means no good, or whose cat walks by. */
const hostile: Readonly<Record<string, string>> = {
  'ten thousand letters': 'x'.repeat(10_000),
  'ten thousand words': 'gård '.repeat(2_000),
  'words that nobody knows': Array.from(
    { length: 60 },
    (_, at) => `qwxz${'abcdefgh'[at % 8]}vk`,
  ).join(' '),
  'words with many synonyms': synonyms.map(({ phrases }) => phrases[0]).join(' '),
  markup: '<script>alert("gård")</script>',
  controls: '\u0000\u0001gård\u001b[31m\u007f',
  prototype: '__proto__ constructor toString hasOwnProperty',
  'half characters': '\ud800gård\udfff \udc00',
  'query language': 'title:gård AND (text:"x" OR NOT y)~2^3 [a TO b] {c} /.*/ \\ + - && || ! * ?',
  'regular expression': '(((((a+)+)+)+)+)$ .* [^',
  json: '{"query":{"match_all":{}}}',
  'nothing but signs': '!"#%&/()=?*',
  blanks: ' \t\n\u00a0\u2003',
  'right to left': '\u202egård\u202c مرحبا',
  joiners: 'g\u200bå\u00adrd',
  'letters that come apart': 'ga\u030ard',
  'many marks': `g${'\u0301'.repeat(2_000)}`,
  'other numerals': '١٠ ٠٠٠ ⅧⅨ ①②',
  'many hyphens': 'a-'.repeat(3_000),
}

describe.each(engines)('whatever is typed is answered ($name)', ({ open }) => {
  let opened: Opened

  beforeAll(async () => {
    opened = await open()
    await opened.engine.rebuild(inChunks(someItems(200)))
    // a node that was just started is slow at first
    for (let times = 0; times < 3; times += 1) {
      for (const query of Object.values(hostile)) await searchIn(opened.engine, query)
    }
  })
  afterAll(() => opened.leave())

  test.each(Object.entries(hostile))('%s, within a tenth of a second', async (_, query) => {
    for (const locale of ['sv', 'en'] as const) {
      const time = await quickestOf(8, async () => {
        const found = await searchIn(opened.engine, query, { locale, facets: ['kind', 'theme'] })
        expect(found.total).toBeGreaterThanOrEqual(0)
      })

      expect(time).toBeLessThan(100)
    }
  })

  test('signs alone find what an empty query finds', async () => {
    expect((await searchIn(opened.engine, '!"#%&/()=?*')).total).toBe(200)
  })

  test('what comes after three hundred characters is not read', async () => {
    const { total } = await searchIn(opened.engine, `gård ${' '.repeat(300)} finnsinte`)

    expect(total).toBe((await searchIn(opened.engine, 'gård')).total)
  })
})
