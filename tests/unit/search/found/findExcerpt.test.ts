import { describe, expect, test } from 'vitest'

import { makeAnalyser } from '@/analyser/makeAnalyser'
import { termsOf } from '@/analyser/query/query'
import { hasHit, type Segment } from '@/domain/catalogue/segment'
import type { Locale } from '@/domain/vocabulary/locales'
import { findExcerpt } from '@/search/found/findExcerpt'
import { makeMarker } from '@/search/found/makeMarker'

const analyser = makeAnalyser()

const markerOf = (query: string, locale: Locale = 'sv') =>
  makeMarker(analyser, termsOf(analyser.analyseQuery(query, locale)), locale)

/** An excerpt as one line, with what is marked between brackets. */
const show = (segments: readonly Segment[] | null) =>
  segments?.map(({ isHit, text }) => (isHit ? `[${text}]` : text)).join('') ?? null

const excerpt = (text: string, query: string, locale: Locale = 'sv') =>
  show(findExcerpt(text, markerOf(query, locale)))

const filler = 'Det var en helt annan sak som vi talade om den dagen. '

describe('what is marked', () => {
  test.each([
    ['trygghet', 'Tryggheten ökade.', '[Tryggheten] ökade.'],
    ['bostad', 'Alla bostäder såldes.', 'Alla [bostäder] såldes.'],
    ['vandring', 'De gick trygghetsvandringar.', 'De gick [trygghetsvandringar].'],
    ['tradgard', 'De odlar i trädgårdar.', 'De odlar i [trädgårdar].'],
    ['SABO', 'Sveriges Allmännytta är med.', '[Sveriges] [Allmännytta] är med.'],
  ])('%s marks the word as it is written in “%s”', (query, text, marked) => {
    expect(show(markerOf(query).mark(text))).toBe(marked)
  })

  test('English texts are marked by English rules', () => {
    expect(show(markerOf('neighbour', 'en').mark('The neighbors met.'))).toBe(
      'The [neighbors] met.',
    )
  })

  test('nothing is marked when nothing is looked for', () => {
    expect(markerOf('').mark('Tryggheten ökade.')).toEqual([
      { text: 'Tryggheten ökade.', isHit: false },
    ])
  })

  test('markup in a text stays letters', () => {
    const segments = markerOf('gård').mark('<b>gården</b>')

    expect(segments.map(({ text }) => text).join('')).toBe('<b>gården</b>')
  })
})

describe('the excerpt', () => {
  test('is the whole paragraph when that is short', () => {
    const text = `${filler.repeat(3)}\nBoende ritade om gården tillsammans.\n${filler.repeat(3)}`

    expect(excerpt(text, 'gård')).toBe('Boende ritade om [gården] tillsammans.')
  })

  test('is where most of the words stand together', () => {
    const text = [
      `${filler}På gården stod en bänk. ${filler.repeat(4)}`,
      `${filler.repeat(4)}På gården ökade tryggheten bland boende. ${filler.repeat(4)}`,
    ].join('\n')

    expect(excerpt(text, 'trygghet gård boende')).toMatch(
      /^På \[gården\] ökade \[tryggheten\] bland \[boende\]\./,
    )
  })

  test('counts a word once, however it is written', () => {
    const text = [
      `Gården, GÅRDEN, gården: alla talade om den. ${filler.repeat(4)}`,
      `${filler.repeat(4)}På gården ökade tryggheten. ${filler.repeat(4)}`,
    ].join('\n')

    expect(excerpt(text, 'trygghet gård')).toMatch(/^På \[gården\] ökade \[tryggheten\]\./)
  })

  test('begins with a sentence and is not cut within a word', () => {
    const text = `${filler.repeat(9)}De boende kallade gården för parken. ${filler.repeat(9)}`

    const shown = excerpt(text, 'gård') ?? ''

    expect(shown).toMatch(/^De boende kallade \[gården\] för parken\./)
    expect(shown.length).toBeLessThan(230)
    expect(shown).toMatch(/(dagen\.| …)$/)
  })

  test('tells by dots that a sentence goes on', () => {
    const long = `${'ord och mer ord '.repeat(30)}om gården ${'ord och mer ord '.repeat(30)}`

    expect(excerpt(long, 'gård')).toMatch(/^… (ord|och|mer).*om \[gården\].*(ord|och|mer) …$/)
  })

  test('prefers a paragraph to a heading', () => {
    const text = `Gården\nHela sommaren samlades de boende på gården och talade om vad de ville ändra.`

    expect(excerpt(text, 'gård')).toMatch(/^Hela sommaren/)
  })

  test('finds a word that another holds, and words with accents', () => {
    expect(excerpt('Träffar på kaféet varje vecka.', 'kafé')).toContain('[kaféet]')
    expect(excerpt('Träffar på CAFÉET varje vecka.', 'cafe')).toContain('[CAFÉET]')
    expect(excerpt('Det kommunala bostadsbolaget var med.', 'bolag')).toContain('[bostadsbolaget]')
  })

  test('is missing when the words stand elsewhere', () => {
    expect(excerpt(filler.repeat(20), 'gård')).toBeNull()
    expect(excerpt('', 'gård')).toBeNull()
    expect(excerpt(filler, '')).toBeNull()
  })

  test('does not take kar for kär', () => {
    expect(excerpt('Ett badkar och ett kar av zink.', 'kär')).toBeNull()
  })

  test('is the text as it is written, whatever the text holds', () => {
    const text = `İ 𝔊 ﬁ e\u0301 <script>alert(1)</script> gården "${'x'.repeat(400)}"`
    const found = findExcerpt(text, markerOf('gård script'))

    const written = (found ?? []).map(({ text: part }) => part).join('')
    expect(hasHit(found ?? [])).toBe(true)
    expect(text).toContain(written.replace(/^… | …$/g, ''))
  })

  test.each([
    ['one letter over and over', 'a'.repeat(100_000)],
    ['hits over and over', 'gården '.repeat(20_000)],
    ['lines over and over', '\n'.repeat(100_000)],
    ['no blanks', `${'x'.repeat(50_000)}gård${'x'.repeat(50_000)}`],
  ])('is found at once in a text of %s', (_, text) => {
    const marker = markerOf('gård a x')
    const began = performance.now()

    const found = findExcerpt(text, marker)

    expect(performance.now() - began).toBeLessThan(50)
    expect(show(found)?.length ?? 0).toBeLessThan(450)
  })
})
