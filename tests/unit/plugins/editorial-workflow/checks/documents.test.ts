import type { FlattenedField } from 'payload'
import { describe, expect, test } from 'vitest'

import { checkDocument, listAddresses } from '@/plugins/editorial-workflow/checks/checkDocument'
import { collectPassages, type Passage } from '@/plugins/editorial-workflow/checks/collectPassages'
import { faultOfChecks, settleChecks } from '@/plugins/editorial-workflow/checks/options'
import { readRichText } from '@/plugins/editorial-workflow/checks/readRichText'

import { aText } from '../../../../support/items'

/** Fields as Payload lays them out, with what matters here. */
const fields = [
  { name: 'title', type: 'text', localized: true },
  { name: 'area', type: 'text' },
  { name: 'body', type: 'richText', localized: true },
  { name: 'image', type: 'upload', relationTo: 'media' },
  { name: 'notes', type: 'textarea' },
  { name: 'counted', type: 'text', virtual: true },
  { name: 'year', type: 'number' },
  { name: 'advice', type: 'text', hasMany: true, localized: true },
  {
    name: 'quote',
    type: 'group',
    flattenedFields: [{ name: 'words', type: 'text', localized: true }],
  },
  {
    name: 'steps',
    type: 'array',
    flattenedFields: [
      { name: 'title', type: 'text', localized: true },
      { name: 'url', type: 'text' },
    ],
  },
] as unknown as FlattenedField[] // of each field only what a walk looks at

const read = (doc: object, ignore: string[] = []) =>
  collectPassages({ doc: doc as never, fields, ignore, locales: ['sv', 'en'] })

const around = {
  deadLinks: new Set<string>(),
  findImage: () => null,
  locales: ['sv', 'en'],
  roleAddresses: [],
}

describe('the passages of a document', () => {
  test('are its texts in each language, and once what is the same in all', () => {
    const passages = read({
      title: { sv: 'Gården', en: 'The courtyard' },
      area: 'Råslätt',
      advice: { sv: ['Börja smått', 'Fråga först'] },
      quote: { words: { sv: 'Bra!' } },
      steps: [{ title: { sv: 'Bjud in' }, url: 'https://example.se' }, { title: { sv: 'Gå' } }],
      year: 2024,
    })

    expect(
      passages.map(({ locale, path, ...one }) => [path, locale, 'text' in one && one.text]),
    ).toEqual([
      ['title', 'sv', 'Gården'],
      ['area', null, 'Råslätt'],
      ['advice', 'sv', 'Börja smått'],
      ['advice', 'sv', 'Fråga först'],
      ['quote.words', 'sv', 'Bra!'],
      ['steps.0.title', 'sv', 'Bjud in'],
      ['steps.0.url', null, 'https://example.se'],
      ['steps.1.title', 'sv', 'Gå'],
      ['title', 'en', 'The courtyard'],
    ])
  })

  test('leave out what is not for the public, and what nobody wrote', () => {
    const doc = { notes: 'Ring 070-123 45 67', counted: 'x', title: { sv: 'A' } }

    expect(read(doc, ['notes']).map(({ path }) => path)).toEqual(['title'])
  })

  test.each([
    [{ image: 'a' }],
    [{ image: { id: 'a', alt: 'x' } }],
    [{ image: { relationTo: 'media', value: 'a' } }],
  ])('name an image however it was read: %j', (doc) => {
    expect(read(doc)).toEqual([
      { type: 'upload', collection: 'media', id: 'a', path: 'image', locale: null },
    ])
  })

  test('of a site with one language have none', () => {
    const passages = collectPassages({ doc: { title: 'A' }, fields, ignore: [], locales: [] })

    expect(passages).toEqual([{ type: 'text', text: 'A', path: 'title', locale: null }])
  })

  test.each([
    [{ title: 'not by language', steps: 'none', quote: [], image: 7, body: 'x', advice: 3 }],
    [{ title: { sv: 12 }, steps: [{ title: null }], image: {} }],
    [{}],
  ])('are read from whatever is stored: %j', (doc) => {
    expect(() => checkDocument(read(doc), around)).not.toThrow()
  })
})

describe('a rich text', () => {
  const words = (text: string, format = 0) => ({ type: 'text', text, format })
  const root = (...children: unknown[]) => ({ root: { type: 'root', children } })

  test('is read in order, with the links and the images of its parts', () => {
    const pieces = readRichText(
      root(
        { type: 'heading', tag: 'h2', children: [words('Så '), words('gick det', 1)] },
        { type: 'paragraph', children: [words('Fet', 1), { type: 'linebreak' }, words('stil', 1)] },
        {
          type: 'list',
          children: [
            {
              type: 'listitem',
              children: [
                {
                  type: 'link',
                  fields: { url: 'https://example.se' },
                  children: [words('Källan')],
                },
                { type: 'list', children: [{ type: 'listitem', children: [words('Inuti')] }] },
              ],
            },
          ],
        },
        { type: 'link', fields: { linkType: 'internal', url: 'x' }, children: [] },
        { type: 'upload', relationTo: 'media', value: { id: 'a' } },
        { type: 'block', fields: { blockType: 'factBox', title: 'Fakta', body: aText('Rutan') } },
        { type: 'horizontalrule' },
      ),
    )

    expect(pieces).toEqual([
      { type: 'heading', text: 'Så gick det', level: 2 },
      { type: 'paragraph', text: 'Fet\nstil', isBold: true },
      { type: 'line', text: 'Källan' },
      { type: 'link', text: 'Källan', url: 'https://example.se' },
      { type: 'line', text: 'Inuti' },
      { type: 'upload', collection: 'media', id: 'a' },
      { type: 'line', text: 'Fakta' },
      { type: 'paragraph', text: 'Rutan', isBold: false },
    ])
  })

  test.each([
    null,
    undefined,
    'text',
    7,
    {},
    { root: null },
    root(null, 'x', { type: 'paragraph' }),
  ])('may be anything: %j', (value) => {
    expect(() => readRichText(value)).not.toThrow()
  })
})

describe('a document', () => {
  const rulesOf = (passages: readonly Passage[], own: object = {}) =>
    checkDocument(passages, { ...around, ...own }).map(({ locale, path, rule }) => [
      rule,
      path,
      locale,
    ])

  test('says the probable faults first', () => {
    const long = `${'ord '.repeat(31)}. Ring 070-123 45 67.`

    expect(rulesOf(read({ title: { sv: long } }))).toEqual([
      ['personal-phone', 'title', 'sv'],
      ['sentence-long', 'title', 'sv'],
    ])
  })

  test('lacks in a language that is begun what the source has, and nothing in one that is not', () => {
    const doc = { title: { sv: 'Gården' }, quote: { words: { sv: 'Bra!' } } }

    expect(rulesOf(read(doc))).toEqual([])
    expect(rulesOf(read({ ...doc, title: { sv: 'Gården', en: 'The courtyard' } }))).toEqual([
      ['language-missing', 'quote.words', 'en'],
    ])
  })

  test('asks for the description of an image in each language that it is written in', () => {
    const findImage = () => ({
      fileName: 'gard.jpg',
      altIn: (locale: string | null) => (locale === 'sv' ? 'Två grannar planterar' : null),
    })
    const doc = { image: 'a', title: { sv: 'Gården' } }

    expect(rulesOf(read(doc), { findImage })).toEqual([])
    expect(
      rulesOf(read({ ...doc, title: { sv: 'Gården', en: 'The courtyard' } }), { findImage }),
    ).toEqual([['alt-missing', 'image', 'en']])
  })

  test('tells which of its links are dead, and which there are', () => {
    const link = {
      type: 'paragraph',
      children: [
        {
          type: 'link',
          fields: { url: 'https://example.se/b' },
          children: [{ type: 'text', text: 'Rapporten' }],
        },
        {
          type: 'link',
          fields: { url: 'mailto:info@example.se' },
          children: [{ type: 'text', text: 'Skriv' }],
        },
      ],
    }
    const passages = read({
      body: { sv: { root: { children: [link] } } },
      steps: [{ url: 'https://example.se/a' }, { url: 'https://example.se/a' }],
    })

    expect(listAddresses(passages)).toEqual(['https://example.se/b', 'https://example.se/a'])
    expect(rulesOf(passages, { deadLinks: new Set(['https://example.se/b']) })).toEqual([
      ['link-dead', 'body', 'sv'],
    ])
  })
})

test('rules that block must be rules', () => {
  expect(faultOfChecks(settleChecks({ block: ['personal-number'] }))).toBeNull()
  expect(faultOfChecks(settleChecks({ block: ['spelling' as never] }))).toMatch(/"spelling"/)
  expect(settleChecks().block).toEqual([])
})
