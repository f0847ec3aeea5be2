import { describe, expect, test } from 'vitest'

import { nothingKnownYet } from '@/domain/catalogue/facetWords'
import {
  longestQuery,
  parseQuery,
  parseSearch,
  toSearchAddress,
} from '@/domain/catalogue/searchAddress'

const parse = (query: string, locale: 'sv' | 'en' = 'sv') => {
  const params = new URLSearchParams(query)
  const keys = [...new Set(params.keys())]
  const read = Object.fromEntries(keys.map((key) => [key, params.getAll(key)]))
  return parseSearch(read, locale, nothingKnownYet)
}

describe('what is looked for', () => {
  test.each([
    ['trygghet på gården', 'trygghet på gården'],
    ['  två \t rader\r\n ', 'två rader'],
    ['nyckel\u0000ord\u0007', 'nyckel ord'],
    ['tryg\u00adg\u200bhet', 'trygghet'],
    ['a\u030a', 'å'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['__proto__', '__proto__'],
    ['\ud800lös', 'lös'],
  ])('%j is read as %j', (written, query) => {
    expect(parseQuery({ q: written })).toEqual({ query, isCut: false })
  })

  test('of several the first counts', () => {
    expect(parseQuery({ q: ['gård', 'hus'] }).query).toBe('gård')
  })

  test('nothing is looked for when nothing is written', () => {
    expect(parseQuery({}).query).toBe('')
    expect(parseQuery(Object.create({ q: 'ärvd' })).query).toBe('')
  })

  test('more than is read is told, and never leaves half a character', () => {
    const { isCut, query } = parseQuery({ q: '😀'.repeat(5_000) })

    expect(isCut).toBe(true)
    expect(query).toBe('😀'.repeat(longestQuery / 2))
    expect(parseQuery({ q: `a${'😀'.repeat(300)}` }).query).toBe(`a${'😀'.repeat(149)}`)
  })

  test('a query as long as is read is not cut', () => {
    expect(parseQuery({ q: 'a'.repeat(longestQuery) }).isCut).toBe(false)
    expect(parseQuery({ q: 'a'.repeat(longestQuery + 1) }).isCut).toBe(true)
  })
})

describe('what is chosen', () => {
  test('one kind answers its own questions too', () => {
    expect(parse('q=x&typ=verktyg&verktygstyp=karta').choice).not.toHaveProperty('theme')
    expect(parse('typ=metoder&tid=timmar').choice.kind).toEqual(['method'])
    expect(parse('typ=metoder&tema=trygghet').choice).toEqual({
      kind: ['method'],
      theme: ['trygghet'],
    })
  })

  test('several kinds stay chosen', () => {
    expect(parse('typ=metoder,exempel').choice.kind).toEqual(['example', 'method'])
  })

  test('what only another kind answers is told of once', () => {
    const { choice, ignored } = parse('typ=verktyg&startar=2018')

    expect(choice).toEqual({ kind: ['tool'] })
    expect(ignored).toEqual([{ key: 'startar', value: '2018' }])
  })

  test('unknown kinds, orders and pages are told of, and left out', () => {
    const { choice, ignored, page, sort } = parse('typ=bilar&sortera=baklanges&sida=1000000000')

    expect({ choice, page, sort }).toEqual({ choice: {}, page: 1, sort: null })
    expect(ignored.map(({ key }) => key)).toEqual(['typ', 'sortera', 'sida'])
  })

  test('the usual order is by relevance, and need not be written', () => {
    expect(parse('q=x&sortera=relevans').sort).toBeNull()
    expect(parse('q=x&sortera=nyast').sort).toBe('newest')
  })
})

describe('the address', () => {
  test('is the same in both languages but for its words', () => {
    const asked = { query: 'trygghet & gård', choice: { kind: ['method'] }, page: 2 }

    expect(toSearchAddress(asked, 'sv')).toBe('/sok?q=trygghet+%26+g%C3%A5rd&typ=metoder&sida=2')
    expect(toSearchAddress(asked, 'en')).toBe(
      '/en/search?q=trygghet+%26+g%C3%A5rd&kind=methods&page=2',
    )
  })

  test('of no search is the search page', () => {
    expect(toSearchAddress({ query: '' }, 'sv')).toBe('/sok')
  })

  test.each(['"><script>', '#&?=', '😀', '%00', '\ud800'])(
    'holds %j, and can be read back',
    (query) => {
      const address = toSearchAddress({ query }, 'sv')

      expect(address).not.toMatch(/["<>\s]/)
      expect(parse(address.split('?')[1] ?? '').query).toBe(query.replace('\ud800', '\ufffd'))
    },
  )
})
