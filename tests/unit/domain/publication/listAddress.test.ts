import { describe, expect, test } from 'vitest'

import {
  type KnownFilters,
  parseListAddress,
  toListAddress,
} from '@/domain/publication/listAddress'

const known: KnownFilters = {
  themes: [{ slug: 'trygghet' }, { slug: 'sprak' }],
  municipalities: [
    { code: '1480', name: 'Göteborg' },
    { code: '0114', name: 'Upplands Väsby' },
    { code: '0305', name: 'Håbo' },
    { code: '0643', name: 'Habo' },
  ],
  targetGroups: [{ code: 'alla_boende' }],
  statuses: [{ code: 'pagar' }],
}

describe('reading the address of a list', () => {
  test('a visitor who has chosen nothing gets the first page of everything', () => {
    const address = parseListAddress({}, 'sv', known)

    expect(address).toEqual({ filters: {}, page: 1, ignored: [] })
  })

  test('every filter is read by its Swedish key', () => {
    const written = {
      tema: 'trygghet',
      kommun: 'goteborg',
      malgrupp: 'alla_boende',
      lage: 'pagar',
      sida: '2',
    }

    const address = parseListAddress(written, 'sv', known)

    expect(address).toEqual({
      filters: {
        theme: 'trygghet',
        municipality: '1480',
        targetGroup: 'alla_boende',
        status: 'pagar',
      },
      page: 2,
      ignored: [],
    })
  })

  test('every filter is read by its English key', () => {
    const written = {
      theme: 'sprak',
      municipality: '0114',
      group: 'alla_boende',
      status: 'pagar',
      page: '3',
    }

    const address = parseListAddress(written, 'en', known)

    expect(address.filters).toEqual({
      theme: 'sprak',
      municipality: '0114',
      targetGroup: 'alla_boende',
      status: 'pagar',
    })
    expect(address.page).toBe(3)
  })

  test.each([
    ['its code', '1480', '1480'],
    ['its name', 'Göteborg', '1480'],
    ['its name as a slug', 'upplands-vasby', '0114'],
    ['capitals', 'GOTEBORG', '1480'],
    ['å, which sets Håbo apart from Habo', 'håbo', '0305'],
    ['a, which is Habo', 'habo', '0643'],
  ])('a municipality is known by %s', (_, value, code) => {
    const address = parseListAddress({ kommun: value }, 'sv', known)

    expect(address.filters.municipality).toBe(code)
  })

  test('a value that leads nowhere is left out and told of, and the others still count', () => {
    const address = parseListAddress({ tema: 'hundar', lage: 'pagar' }, 'sv', known)

    expect(address.filters).toEqual({ status: 'pagar' })
    expect(address.ignored).toEqual([{ key: 'tema', value: 'hundar' }])
  })

  test.each(['0', '-1', 'två', '1.5', '1e3', '99999999', ' '])(
    'the page "%s" is the first page',
    (value) => {
      const address = parseListAddress({ sida: value }, 'sv', known)

      expect(address.page).toBe(1)
    },
  )

  test('a page that is no number is told of', () => {
    const address = parseListAddress({ sida: 'två' }, 'sv', known)

    expect(address.ignored).toEqual([{ key: 'sida', value: 'två' }])
  })

  test('a key that the list does not have is dropped without a word', () => {
    const address = parseListAddress({ utm_source: 'brev', theme: 'trygghet' }, 'sv', known)

    expect(address).toEqual({ filters: {}, page: 1, ignored: [] })
  })

  test('of a key that is repeated the first value counts', () => {
    const address = parseListAddress({ tema: ['sprak', 'trygghet'] }, 'sv', known)

    expect(address.filters.theme).toBe('sprak')
  })

  test('an empty value is no choice', () => {
    const address = parseListAddress({ tema: '', kommun: [] }, 'sv', known)

    expect(address).toEqual({ filters: {}, page: 1, ignored: [] })
  })

  test.each(['__proto__', 'constructor', '<script>', "' or 1=1", '%', 'x'.repeat(5000)])(
    'nothing breaks on "%s"',
    (value) => {
      const address = parseListAddress({ tema: value, kommun: value, sida: value }, 'sv', known)

      expect(address.filters).toEqual({})
      expect(address.ignored.every(({ value: told }) => told.length <= 100)).toBe(true)
    },
  )
})

describe('writing the address of a list', () => {
  test('without a choice it is the path alone', () => {
    expect(toListAddress('method', 'sv', {}, [])).toBe('/metoder')
    expect(toListAddress('method', 'en', { page: 1 }, [])).toBe('/en/methods')
  })

  test('the filters stand in a steady order, in the words of the language', () => {
    const choice = {
      filters: { status: 'pagar', municipality: '1480', theme: 'trygghet' },
      page: 2,
    }

    const swedish = toListAddress('example', 'sv', choice, known.municipalities)
    const english = toListAddress('example', 'en', choice, known.municipalities)

    expect(swedish).toBe('/exempel?tema=trygghet&kommun=goteborg&lage=pagar&sida=2')
    expect(english).toBe('/en/examples?theme=trygghet&municipality=goteborg&status=pagar&page=2')
  })

  test('a municipality whose slug is shared by another is written by its code', () => {
    const address = toListAddress(
      'example',
      'sv',
      { filters: { municipality: '0305' } },
      known.municipalities,
    )

    expect(address).toBe('/exempel?kommun=0305')
  })

  test('what is written is read as the same choice', () => {
    const filters = {
      theme: 'sprak',
      municipality: '0643',
      targetGroup: 'alla_boende',
      status: 'pagar',
    }
    const written = toListAddress('example', 'sv', { filters, page: 4 }, known.municipalities)
    const query = Object.fromEntries(new URL(written, 'https://a').searchParams)

    const read = parseListAddress(query, 'sv', known)

    expect(read).toEqual({ filters, page: 4, ignored: [] })
  })
})
