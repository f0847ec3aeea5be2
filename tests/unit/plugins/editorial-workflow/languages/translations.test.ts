import type { FlattenedField } from 'payload'
import { describe, expect, test } from 'vitest'

import { fingerprint } from '@/plugins/editorial-workflow/languages/fingerprint'
import {
  fingerprintOf,
  followTranslations,
  judgeText,
  type Made,
  parseMade,
  vouchForTranslation,
} from '@/plugins/editorial-workflow/languages/followTranslations'
import { listTexts, type Text } from '@/plugins/editorial-workflow/languages/listTexts'
import { judgeLanguage } from '@/plugins/editorial-workflow/languages/noteLanguages'

import { aText } from '../../../../support/items'

const languages = { source: 'sv', locale: 'en' }
const title = (sv: unknown, en: unknown, more = {}): Text[] => [
  { key: 'title', path: 'title', names: ['title'], type: 'text', values: { sv, en, ...more } },
]
const follow = (texts: Text[], made: Made = {}) =>
  followTranslations(texts, 'sv', ['en', 'fi'], made)
const stateOf = ([text]: Text[], made: Made) => text && judgeText(text, languages, made)

describe('a translation, save by save', () => {
  test.each([
    ['is missing while there is only a source', [['Odla', '']], 'missing'],
    ['is nothing while there is no source', [['', '']], 'empty'],
    [
      'is current when it has just been written',
      [
        ['Odla', ''],
        ['Odla', 'Grow'],
      ],
      'current',
    ],
    [
      'is out of date when the source changes after it',
      [
        ['Odla', 'Grow'],
        ['Odla ihop', 'Grow'],
      ],
      'stale',
    ],
    [
      'is current again when it is written anew',
      [
        ['Odla', 'Grow'],
        ['Odla ihop', 'Grow'],
        ['Odla ihop', 'Grow together'],
      ],
      'current',
    ],
    [
      'is current again when the source goes back',
      [
        ['Odla', 'Grow'],
        ['Odla ihop', 'Grow'],
        ['Odla', 'Grow'],
      ],
      'current',
    ],
    [
      'stays out of date when a working copy of it is thrown away',
      [
        ['Odla', 'Grow'],
        ['Odla ihop', 'Grow'],
        ['Odla ihop', 'Grow together'],
        ['Odla ihop', 'Grow'],
      ],
      'stale',
    ],
    [
      'is missing when it is emptied',
      [
        ['Odla', 'Grow'],
        ['Odla', ''],
      ],
      'missing',
    ],
    [
      'is out of date when the source is emptied',
      [
        ['Odla', 'Grow'],
        ['', 'Grow'],
      ],
      'stale',
    ],
    [
      'is current when both change at once',
      [
        ['Odla', 'Grow'],
        ['Bygg', 'Build'],
      ],
      'current',
    ],
  ])('%s', (_, saves, state) => {
    let made: Made = {}
    for (const [sv, en] of saves) made = follow(title(sv, en), made)

    const [sv, en] = saves.at(-1) ?? []
    expect(stateOf(title(sv, en), made)).toBe(state)
  })

  test('stays where it is when another language is written', () => {
    const made = follow(title('Odla ihop', 'Grow'), follow(title('Odla', 'Grow')))

    const after = follow(title('Odla ihop', 'Grow', { fi: 'Viljele' }), made)

    expect(stateOf(title('Odla ihop', 'Grow'), after)).toBe('stale')
  })

  test('is current once somebody has vouched for it, until the source changes again', () => {
    const made = follow(title('Odla ihop', 'Grow'), follow(title('Odla', 'Grow')))

    const vouched = vouchForTranslation(title('Odla ihop', 'Grow'), languages, made)

    expect(stateOf(title('Odla ihop', 'Grow'), vouched)).toBe('current')
    expect(stateOf(title('Odla mer', 'Grow'), follow(title('Odla mer', 'Grow'), vouched))).toBe(
      'stale',
    )
  })

  test('remembers no more than it needs', () => {
    let made: Made = {}
    for (let at = 0; at < 20; at += 1) made = follow(title('Odla', `Grow ${at}`), made)

    expect(made.en?.title).toHaveLength(3)
    expect(parseMade(JSON.stringify(made))).toEqual(made)
  })

  test.each(['', null, '{"en":', 7])(
    'takes %o, which nobody can read, as nothing known',
    (kept) => {
      expect(parseMade(kept)).toEqual({})
    },
  )
})

describe('a fingerprint', () => {
  const linked = (url: string) => ({
    root: {
      type: 'root',
      children: [
        {
          type: 'paragraph',
          children: [{ type: 'link', fields: { url }, children: [{ type: 'text', text: 'Läs' }] }],
        },
      ],
    },
  })

  test.each([
    ['the same words', aText('Odla'), aText('Odla'), true],
    ['other words', aText('Odla'), aText('Odla ihop'), false],
    [
      'the same words, spelled otherwise inside',
      aText('Odla'),
      { root: { type: 'root', children: [{ type: 'paragraph', children: [{ text: 'Odla' }] }] } },
      true,
    ],
    ['a link that leads elsewhere', linked('https://a.se'), linked('https://b.se'), false],
    ['a list in another order', ['a', 'b'], ['b', 'a'], false],
    ['space around', 'Odla ', 'Odla', true],
  ])('of %s', (_, one, other, isSame) => {
    expect(fingerprint(one) === fingerprint(other)).toBe(isSame)
  })

  test.each([
    null,
    undefined,
    '',
    ' ',
    [],
    [''],
    aText(''),
    { root: { type: 'root', children: [] } },
  ])('of %o, where there is nothing to read, is empty', (value) =>
    expect(fingerprint(value)).toBe(''),
  )

  test('of all that is to be translated changes with any of it', () => {
    expect(fingerprintOf(title('a', 'b'), 'sv')).not.toBe(fingerprintOf(title('c', 'b'), 'sv'))
    expect(fingerprintOf(title('a', 'b'), 'sv')).toBe(fingerprintOf(title('a', 'c'), 'sv'))
  })
})

describe('the texts of a document', () => {
  const text = (name: string, localized = true) => ({ name, type: 'text', localized })
  const fields = [
    text('title'),
    text('slug', false),
    { name: 'seo', type: 'group', flattenedFields: [text('description')] },
    {
      name: 'steps',
      type: 'array',
      flattenedFields: [text('title'), text('code', false)],
    },
    text('workflow'),
    text('sum'),
  ] as unknown as FlattenedField[]
  const doc = {
    title: { sv: 'Odla' },
    seo: { description: { sv: 'Om odling' } },
    steps: [
      { id: 'r1', title: { sv: 'Gräv' } },
      { id: 'r2', title: { sv: 'Så', en: 'Sow' } },
    ],
  }

  test('are listed in the order of the form, through groups and rows', () => {
    expect(listTexts(fields, doc, ['sum']).map(({ key, path }) => [key, path])).toEqual([
      ['title', 'title'],
      ['seo.description', 'seo.description'],
      ['steps.r1.title', 'steps.0.title'],
      ['steps.r2.title', 'steps.1.title'],
    ])
  })

  test('keep their keys when the rows change places', () => {
    const turned = { ...doc, steps: [...doc.steps].reverse() }
    const made = follow(listTexts(fields, doc))

    const states = listTexts(fields, turned).map((one) => judgeText(one, languages, made))

    expect(states).toEqual(['missing', 'missing', 'current', 'missing', 'empty'])
  })
})

test.each([
  [[], {}, 'missing'],
  [['missing', 'empty'], { isPublished: true }, 'missing'],
  [['current', 'missing'], {}, 'begun'],
  [['current', 'missing'], { isWorthPublishing: true }, 'ready'],
  [['current', 'missing'], { isPublished: true }, 'published'],
  [['current', 'stale'], { isPublished: true, isWorthPublishing: true }, 'stale'],
  [['stale', 'missing'], {}, 'stale'],
] as const)('a language with texts that are %o, %o, is %s', (states, is, state) => {
  expect(judgeLanguage(states, { isPublished: false, isWorthPublishing: false, ...is })).toBe(state)
})
