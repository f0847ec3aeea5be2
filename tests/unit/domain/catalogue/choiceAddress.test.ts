import { describe, expect, test } from 'vitest'

import { type Choice, toTidyChoice, usualOrder } from '@/domain/catalogue/choice'
import {
  listSortOrders,
  mostValues,
  parseChoice,
  toChoiceAddress,
  toSearchParams,
  writeChoice,
} from '@/domain/catalogue/choiceAddress'
import { type FacetName, facetNames, facetOf, facetsOfKinds } from '@/domain/catalogue/facets'
import { type Known, makeKnownCodes, nothingKnownYet } from '@/domain/catalogue/facetWords'
import { type Kind, kinds } from '@/domain/vocabulary/kinds'
import { type Locale, locales } from '@/domain/vocabulary/locales'

const known: Known = {
  themes: makeKnownCodes([{ code: 'trygghet' }, { code: 'sprak' }]),
  organisations: makeKnownCodes([
    { code: 'fornbo', names: ['Bostads AB Fornbo'] },
    { code: 'lansbo' },
    { code: 'tegelbo' },
  ]),
  sizeClasses: makeKnownCodes([{ code: 'A1. Storstäder' }, { code: 'C8. Landsbygdskommun' }]),
}

const read = (query: string, locale: Locale = 'sv', asked: readonly Kind[] = ['example']) =>
  parseChoice(toSearchParams(query), locale, { kinds: asked, known })

describe('reading a choice from an address', () => {
  test('whoever has chosen nothing gets the first page of everything, in the usual order', () => {
    expect(read('')).toEqual({ choice: {}, sort: null, page: 1, ignored: [] })
  })

  test('the addresses that were shared before there were more facets still lead right', () => {
    const swedish = read('tema=trygghet&kommun=goteborg&malgrupp=alla_boende&lage=pagar&sida=2')
    const english = read(
      'theme=sprak&municipality=0114&group=alla_boende&status=pagar&page=3',
      'en',
    )

    expect(swedish).toMatchObject({
      choice: {
        theme: ['trygghet'],
        municipality: ['1480'],
        targetGroup: ['alla_boende'],
        status: ['pagar'],
      },
      page: 2,
      ignored: [],
    })
    expect(english).toMatchObject({
      choice: {
        theme: ['sprak'],
        municipality: ['0114'],
        targetGroup: ['alla_boende'],
        status: ['pagar'],
      },
      page: 3,
      ignored: [],
    })
  })

  test.each([
    'tema=trygghet,sprak',
    'tema=sprak&tema=trygghet',
    'tema=,sprak&tema=&tema=TRYGGHET ',
  ])('several values are read from "%s"', (query) => {
    expect(read(query)).toMatchObject({ choice: { theme: ['sprak', 'trygghet'] }, ignored: [] })
  })

  test.each([
    ['its code', '1480', '1480'],
    ['its name', 'Göteborg', '1480'],
    ['its name in two words', ' upplands  väsby', '0114'],
    ['its name as a slug', 'upplands-vasby', '0114'],
    ['capitals', 'GOTEBORG', '1480'],
    ['å, which sets Håbo apart from Habo', 'håbo', '0305'],
    ['a, which is Habo', 'habo', '0643'],
  ])('a municipality is known by %s', (_, written, code) => {
    const { choice } = parseChoice({ kommun: written }, 'sv', { kinds: ['example'], known })

    expect(choice.municipality).toEqual([code])
  })

  test.each([
    ['its code', '12', '12'],
    ['its name', 'Skåne län', '12'],
    ['its name as a slug', 'skane-lan', '12'],
    ['its short name', 'skåne', '12'],
    ['its English name', 'skane-county', '12'],
    ['the name of its city', 'stockholm', '01'],
    ['the name of its city in the genitive', 'stockholms', '01'],
  ])('a county is known by %s', (_, written, code) => {
    const { choice } = parseChoice({ lan: written }, 'sv', { kinds: ['example'], known })

    expect(choice.county).toEqual([code])
  })

  test.each(['fornbo', 'Bostads AB Fornbo', 'bostads-ab-fornbo'])(
    'an organisation is known as "%s"',
    (written) => {
      const { choice } = parseChoice({ organisation: written }, 'sv', { kinds: ['example'], known })

      expect(choice.organisation).toEqual(['fornbo'])
    },
  )

  test.each([
    ['typ=metoder', 'sv'],
    ['typ=method', 'sv'],
    ['typ=methods', 'sv'],
    ['kind=methods', 'en'],
  ] as const)('kinds are known by their words in "%s"', (query, locale) => {
    const { choice } = read(query, locale, ['method', 'example'])

    expect(choice.kind).toEqual(['method'])
  })

  test('a value that leads nowhere is left out and told of, and the others still count', () => {
    const address = read('tema=hundar,sprak&lage=pagar&startar=20255')

    expect(address.choice).toEqual({ theme: ['sprak'], status: ['pagar'] })
    expect(address.ignored).toEqual([
      { key: 'tema', value: 'hundar' },
      { key: 'startar', value: '20255' },
    ])
  })

  test('a facet that the list does not ask about is told of', () => {
    const address = read('fas=planera&typ=metoder')

    expect(address.choice).toEqual({})
    expect(address.ignored.map(({ key }) => key)).toEqual(['typ', 'fas'])
  })

  test('a key that no list has is dropped without a word', () => {
    expect(read('utm_source=brev&theme=trygghet&__proto__=x')).toEqual(read(''))
  })

  test('of one facet so many values are followed as anybody could choose by hand', () => {
    const years = Array.from({ length: 30 }, (_, index) => String(1980 + index))

    const { choice, ignored } = read(`startar=${years.join(',')}`)

    expect(choice.year).toEqual(years.slice(0, mostValues))
    expect(ignored).toHaveLength(12)
  })

  test.each(['0', '-1', 'två', '1.5', '1e3', '9999999', '1000000000'])(
    'the page "%s" is the first page, and told of',
    (value) => {
      const address = read(`sida=${value}`)

      expect(address).toMatchObject({ page: 1, ignored: [{ key: 'sida', value }] })
    },
  )

  test.each([
    ['sortera=titel', 'title'],
    ['sortera=Senast-Kontrollerat', 'checked'],
    ['sortera=evidence', 'evidence'],
    ['sortera=nyast', null],
  ])('the order of "%s" is %s', (query, sort) => {
    expect(read(query)).toMatchObject({ sort, ignored: [] })
  })

  test('an order that a list does not have is told of', () => {
    expect(read('sortera=relevans').ignored).toEqual([{ key: 'sortera', value: 'relevans' }])
    expect(read('sortera=effektniva', 'sv', ['lab']).ignored).toHaveLength(1)
    expect(listSortOrders(['organisation'])).toEqual(['title', 'newest', 'checked'])
  })

  test('a search is put in order by relevance when nothing else is asked', () => {
    const asked = { kinds: kinds.map(({ kind }) => kind), known, usual: 'relevance' } as const

    expect(parseChoice({ sortera: 'relevans' }, 'sv', asked)).toMatchObject({ sort: null })
    expect(parseChoice({ sortera: 'nyast' }, 'sv', asked)).toMatchObject({ sort: 'newest' })
  })

  test.each([
    '__proto__',
    'constructor',
    'toString',
    '<script>',
    "' or 1=1",
    '%',
    '\u0000',
    'x'.repeat(10_000),
  ])('nothing breaks on "%.20s"', (value) => {
    const everything = Object.fromEntries(
      [...facetNames.map((name) => facetOf(name).key.sv), 'sida', 'sortera', value].map((key) => [
        key,
        [value, value],
      ]),
    )

    const address = parseChoice(everything, 'sv', { kinds: ['example'], known })

    expect(address).toMatchObject({ choice: {}, sort: null, page: 1 })
    expect(address.ignored.length).toBeLessThanOrEqual(12)
    expect(address.ignored.every(({ value: told }) => told.length <= 100)).toBe(true)
  })

  test('before the bank is open, what looks like a slug is taken for one', () => {
    const address = parseChoice({ tema: ['hundar', '<b>'], organisation: 'Fornbo' }, 'sv', {
      kinds: ['example'],
      known: nothingKnownYet,
    })

    expect(address.choice).toEqual({ theme: ['b', 'hundar'], organisation: ['fornbo'] })
  })
})

describe('writing a choice into an address', () => {
  test('without a choice there is nothing to write', () => {
    expect(writeChoice({}, 'sv')).toBe('')
    expect(toChoiceAddress('/metoder', { page: 1, sort: null, choice: { theme: [] } }, 'sv')).toBe(
      '/metoder',
    )
  })

  test('the facets stand in a steady order, in the words of the language', () => {
    const choice = {
      county: ['12', '01'],
      status: ['pagar'],
      municipality: ['1480'],
      theme: ['trygghet', 'sprak'],
      kind: ['method'],
      sizeClass: ['A1. Storstäder'],
    }

    expect(writeChoice({ choice, page: 2, sort: 'checked' }, 'sv')).toBe(
      'typ=metoder&tema=sprak,trygghet&lage=pagar&lan=stockholms-lan,skane-lan&kommun=goteborg&kommunstorlek=a1-storstader&sortera=senast-kontrollerat&sida=2',
    )
    expect(toChoiceAddress('/en/examples', { choice, page: 2, sort: 'checked' }, 'en')).toBe(
      '/en/examples?kind=methods&theme=sprak,trygghet&status=pagar&county=stockholm-county,skane-county&municipality=goteborg&size=a1-storstader&sort=checked&page=2',
    )
  })

  test('a municipality whose slug is shared by another is written by its code', () => {
    expect(writeChoice({ choice: { municipality: ['0305', '0643'] } }, 'sv')).toBe(
      'kommun=0305,0643',
    )
  })

  test('what is written is read as the same, and has one address however it was written', () => {
    const random = makeRandom(20)
    for (let round = 0; round < 1000; round++) {
      const locale = random.of(locales)
      const asked = random.several(kinds.map(({ kind }) => kind))
      const address = {
        choice: randomChoice(random, asked),
        sort: random.of([null, ...listSortOrders(asked).slice(1)]),
        page: random.of([1, 2, 999_999]),
      }

      const written = writeChoice(address, locale)
      const again = parseChoice(toSearchParams(written), locale, { kinds: asked, known })
      const shuffled = random.several(random.shuffle(written.split('&')), true).flatMap(repeatKeys)
      const messy = toSearchParams([...shuffled, 'utm_source=x', 'tema='].join('&'))
      const ofMessy = parseChoice(messy, locale, { kinds: asked, known })

      expect(again).toEqual({ ...address, ignored: [] })
      expect(writeChoice(ofMessy, locale)).toBe(written)
      expect(ofMessy.ignored).toEqual([])
      expect(written).toMatch(/^[a-z0-9_=&,.-]*$/)
    }
  })
})

test('no key of an address means two things', () => {
  for (const locale of locales) {
    const keys = facetNames.map((name) => facetOf(name).key[locale])

    expect(new Set([...keys, 'sida', 'page', 'sortera', 'sort', 'q']).size).toBe(keys.length + 5)
  }
})

test('lists have a usual order of their own', () => {
  expect(usualOrder(['organisation'])).toBe('title')
  expect(usualOrder(['example'])).toBe('newest')
})

/** `tema=a,b` as a form writes it. */
function repeatKeys(part: string): string[] {
  const [key = '', values = ''] = part.split('=')
  return values.split(',').map((value) => `${key}=${value}`)
}

const codesOf = (name: FacetName): readonly string[] => {
  const { words } = facetOf(name)
  if (typeof words !== 'string') return words.map(({ code }) => code)
  return {
    themes: ['trygghet', 'sprak'],
    organisations: ['fornbo', 'lansbo', 'tegelbo'],
    sizeClasses: ['A1. Storstäder', 'C8. Landsbygdskommun'],
    years: ['1998', '2024', '2025'],
  }[words]
}

function randomChoice(random: Random, asked: readonly Kind[]): Choice {
  return toTidyChoice(
    Object.fromEntries(
      random
        .several(facetsOfKinds(asked))
        .map((name) => [name, random.several(codesOf(name)).slice(0, mostValues)]),
    ),
  )
}

type Random = ReturnType<typeof makeRandom>

/** The same numbers at every run. */
function makeRandom(seed: number) {
  let state = seed
  const next = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
  const shuffle = <Value>(values: readonly Value[]): Value[] =>
    values
      .map((value) => ({ value, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ value }) => value)
  return {
    of: <Value>(values: readonly Value[]): Value =>
      values[Math.floor(next() * values.length)] as Value, // never asked of an empty list
    shuffle,
    /** At least one of the values, in any order; all of them when asked. */
    several: <Value>(values: readonly Value[], all = false): Value[] =>
      all ? shuffle(values) : shuffle(values).slice(0, 1 + Math.floor(next() * values.length)),
  }
}
