import { describe, expect, test } from 'vitest'

import { type Contribution, parseContribution } from '@/domain/submission/contribution'
import {
  type Accepted,
  toAdvice,
  toExampleDraft,
  toExperienceDraft,
} from '@/domain/submission/toDraft'

const known = {
  methods: [
    { id: 'm1', names: ['Trygghetsvandring', 'Gårdsvandring'] },
    { id: 'm2', names: ['Språkkafé'] },
  ],
  organisations: [
    { id: 'o1', names: ['Hyresbostäder i Norrköping AB', 'Hyresbostäder'] },
    { id: 'o2', names: ['Bostaden'] },
    { id: 'o3', names: ['AB Bostaden'] },
  ],
  themes: [
    { code: 'trygghet', id: 't1' },
    { code: 'sprak', id: 't2' },
  ],
}

const noFiles = { documents: [], left: [], media: [] }

function accepted(
  answers: Record<string, unknown> = {},
  own: Partial<Accepted<'example'>> = {},
): Accepted<'example'> {
  const least = { challenge: 'Tomt.', municipality: '0581', title: 'Odling', whatWasDone: 'Lådor.' }
  const parsed = parseContribution('example', { ...least, ...answers }, { consent: true })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return {
    about: null,
    contribution: parsed.contribution as Contribution<'example'>,
    creditLine: null,
    files: noFiles,
    locale: 'sv',
    municipality: 'norrkoping',
    receivedAt: '2026-11-27T08:00:00.000Z',
    reference: 'AIL-2026-7F3K2QX',
    ...own,
  }
}

const draftOf = (...given: Parameters<typeof accepted>) =>
  toExampleDraft(accepted(...given), known).data

describe('an example', () => {
  test.each([
    ['title', { title: 'Odling på gården' }, { title: 'Odling på gården' }],
    ['the area', { areaName: 'Hageby' }, { areaName: 'Hageby' }],
    ['a year', { startYear: '2024' }, { startYear: 2024 }],
    ['a summary', { summary: 'Kort.' }, { summary: 'Kort.' }],
    ['how far it is', { status: 'pagar' }, { status: 'pagar' }],
    ['what it cost', { costBand: 'under_50' }, { costBand: 'under_50' }],
    ['for whom', { targetGroups: ['alla_boende'] }, { targetGroups: ['alla_boende'] }],
    ['themes', { themes: ['sprak', 'trygghet'] }, { themes: ['t2', 't1'] }],
    ['links', { links: ['https://example.se/a'] }, { links: [{ url: 'https://example.se/a' }] }],
    [
      'methods, by any of their names',
      { methods: ['gårdsvandring', 'SPRÅKKAFÉ'] },
      { methodsUsed: [{ method: 'm1' }, { method: 'm2' }] },
    ],
    [
      'a method that is named twice, once',
      { methods: ['Gårdsvandring', 'Trygghetsvandring'] },
      { methodsUsed: [{ method: 'm1' }] },
    ],
    [
      'an organisation without the letters of a company',
      { organisation: 'hyresbostäder i norrköping' },
      { actors: [{ organisation: 'o1' }] },
    ],
    [
      'advice, one a line',
      { advice: 'Börja smått\n\n- Fråga' },
      { adviceToOthers: ['Börja smått', 'Fråga'] },
    ],
  ])('takes %s', (_, answers, expected) => {
    expect(draftOf(answers)).toMatchObject(expected)
  })

  test('leaves empty what was not said, so that it is seen to be missing', () => {
    expect(Object.keys(draftOf()).toSorted()).toEqual([
      'challenge',
      'internalNotes',
      'municipality',
      'origin',
      'sources',
      'title',
      'whatWasDone',
    ])
  })

  test.each([
    ['a theme', { themes: ['okand'] }, 'Tema som inte finns i banken: okand', 'themes'],
    ['a method', { methods: ['Fika'] }, 'under det namnet: Fika', 'methodsUsed'],
    ['an organisation', { organisation: 'Okända AB' }, 'skrev den: Okända AB', 'actors'],
    ['one of two organisations', { organisation: 'Bostaden' }, 'skrev den: Bostaden', 'actors'],
  ])('notes %s that the bank does not know, and guesses nothing', (_, answers, words, field) => {
    const draft = draftOf(answers)

    expect(draft.internalNotes).toContain(words)
    expect(draft).not.toHaveProperty(field)
  })

  test('shows the first picture, keeps the documents, and names what stayed behind', () => {
    const files = { documents: ['d1'], left: [{ name: 'Gården.jpg' }], media: ['b1', 'b2'] }

    const draft = draftOf({}, { files })

    expect(draft).toMatchObject({ attachments: ['d1'], image: 'b1' })
    expect(draft.internalNotes).toContain('Bild till, i biblioteket: b2')
    expect(draft.internalNotes).toContain('Gården.jpg')
  })

  test('names as its source that somebody told it, and nobody', () => {
    expect(draftOf({}, { creditLine: 'Anna' })).toMatchObject({
      creditLine: 'Anna',
      sources: [{ title: 'Avsändarens egen berättelse, inskickad till banken' }],
    })
  })

  test('that is English says that the Swedish is not written', () => {
    expect(draftOf({}, { locale: 'en' }).internalNotes).toContain('engelska')
    expect(draftOf().internalNotes).not.toContain('engelska')
  })

  test('keeps paragraphs and line breaks, and markup as the characters that were typed', () => {
    const draft = draftOf({ challenge: 'Ett <b>ord</b>\nTvå\n\n\n[Tre](javascript:x)' })

    const { root } = draft.challenge as { root: { children: { children: object[] }[] } }
    expect(root.children.map(({ children }) => children)).toMatchObject([
      [{ text: 'Ett <b>ord</b>', type: 'text' }, { type: 'linebreak' }, { text: 'Två' }],
      [{ text: '[Tre](javascript:x)', type: 'text' }],
    ])
  })

  test('of the longest answers fits the fields of the bank', () => {
    const draft = draftOf({
      advice: 'Ord. '.repeat(600),
      methods: Array.from({ length: 10 }, (_, at) => `${at}`.repeat(200)),
      organisation: 'x'.repeat(200),
      themes: ['a', 'b', 'c'].map((letter) => letter.repeat(200)),
    })

    expect(String(draft.internalNotes).length).toBeLessThanOrEqual(5000)
    const advice = draft.adviceToOthers as string[]
    expect(advice.length).toBeLessThanOrEqual(30)
    for (const line of advice) expect(line.length).toBeLessThanOrEqual(300)
    expect(advice.join(' ').match(/Ord\./g)).toHaveLength(600)
  })
})

describe('advice', () => {
  test('of one long word is parted all the same, and no character is cut', () => {
    const { lines, rest } = toAdvice(`a${'😀'.repeat(400)}`)

    expect([...lines, rest].join('')).toBe(`a${'😀'.repeat(400)}`)
    for (const line of lines) expect(line).not.toMatch(/\p{Cs}/u)
  })

  test('beyond thirty lines goes to the notes', () => {
    const many = Array.from({ length: 40 }, (_, at) => `Råd ${at}`).join('\n')

    expect(toAdvice(many).lines).toHaveLength(30)
    expect(draftOf({ advice: many }).internalNotes).toContain('Råd 39')
  })
})

test('an experience takes what was told, and says what it could not place', () => {
  const parsed = parseContribution(
    'experience',
    {
      about: 'method/sprakkafe',
      adaptation: 'Kortare.',
      organisation: 'Okända',
      outcome: 'battre',
      text: 'Det gick bra.',
      title: 'Hos oss',
      year: '2025',
    },
    { consent: true },
  )
  if (!parsed.ok) throw new Error()
  const about = { relationTo: 'methods', value: 'm2' }

  const { collection, data, leftOver } = toExperienceDraft(
    { ...accepted(), about, contribution: parsed.contribution as Contribution<'experience'> },
    known,
  )

  expect(collection).toBe('experiences')
  expect(data).toEqual({
    about,
    adaptation: 'Kortare.',
    municipality: 'norrkoping',
    outcome: 'battre',
    text: 'Det gick bra.',
    title: 'Hos oss',
    year: 2025,
  })
  expect(leftOver).toEqual(['Organisation, som avsändaren skrev den: Okända'])
})
