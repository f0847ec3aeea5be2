import { expect, test } from 'vitest'

import { titleKey } from '@/search/opensearch/titleKey'

import { dice } from '../../../support/search/someItems'

/** As an engine compares keys: byte by byte. */
const compare = (locale: 'sv' | 'en') => (a: string, b: string) =>
  Math.sign(Buffer.compare(Buffer.from(titleKey(a, locale)), Buffer.from(titleKey(b, locale))))

test('titles stand as in a Swedish dictionary', () => {
  const titles = [
    'Ö',
    'ö-liv',
    'Ängen',
    'Åsen',
    'Zonen',
    'Wik',
    'Vik',
    'Éva',
    'Eva',
    '10 råd',
    '9 råd',
  ]

  expect([...titles].sort(compare('sv'))).toEqual([
    '9 råd',
    '10 råd',
    'Eva',
    'Éva',
    'Vik',
    'Wik',
    'Zonen',
    'Åsen',
    'Ängen',
    'Ö',
    'ö-liv',
  ])
})

test('and in an English one as the English have it', () => {
  expect(['Ö', 'Z', 'Ä', 'Å', 'A'].sort(compare('en'))).toEqual(['A', 'Å', 'Ä', 'Ö', 'Z'])
})

const letters = Array.from('abcdeåäöÅÄÖéüvwVWzZ  -–"§&.,:()0123456789\'’æøÆß/+')

test.each(['sv', 'en'] as const)(
  'keys stand as the language itself puts the titles (%s)',
  (locale) => {
    const roll = dice(7)
    const one = () => letters[Math.floor(roll() * letters.length)] ?? ''
    const word = () => Array.from({ length: 1 + Math.floor(roll() * 6) }, one).join('')
    const pairs = Array.from({ length: 3_000 }, () => {
      const title = word()
      return [title, roll() < 0.4 ? title.replace(/./, one) : word()] as const
    })
    const language = new Intl.Collator(locale, { numeric: true })

    const wrong = pairs.filter(
      ([a, b]) => compare(locale)(a, b) !== Math.sign(language.compare(a, b)),
    )

    expect(wrong).toEqual([])
  },
)

test.each(['\ud800', '\udfff', '가나다', '漢字', '🏠 hem', '', 'x'.repeat(100_000), '\u{10ffff}'])(
  'any title has a key that can be kept: %j',
  (title) => {
    const key = titleKey(title, 'sv')

    expect(Buffer.from(key).toString()).toBe(key)
    expect(Buffer.byteLength(key)).toBeLessThan(10_000)
  },
)

test('a cut through a character leaves a key that can be kept', () => {
  const key = titleKey(`${'x'.repeat(199)}🏠`, 'sv')

  expect(Buffer.from(key).toString()).toBe(key)
})
