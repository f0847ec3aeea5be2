import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { CompareTable } from '@/components/compare/CompareTable'
import { CompareView } from '@/components/compare/CompareView'
import { compareRows } from '@/components/compare/compareRows'
import type { PublicItem } from '@/domain/publication/publicItem'

import { aMethod, anExample, aTool } from './publicItems'

const rowOf = (items: readonly PublicItem[], name: string) =>
  compareRows(items).find((row) => row.name === name)

test('what nobody has stated is told apart from what a kind is not asked', () => {
  const items = [
    aMethod({ timeToRun: '1_5_dagar', costBand: null }),
    anExample({ costBand: 'under_50' }),
  ]

  expect(rowOf(items, 'time')?.cells).toEqual(['1–5 dagar', undefined])
  expect(rowOf(items, 'cost')?.cells).toEqual([null, expect.stringContaining('50')])
})

test('a fact that none of them states is left out', () => {
  const items = [aMethod({ timeToRun: null }), aMethod({ timeToRun: 'okand' })]

  expect(rowOf(items, 'time')).toBeUndefined()
})

test('rows where all answer the same are told apart from those that differ', () => {
  const items = [
    aMethod({ difficulty: 'latt', timeToRun: '1_5_dagar' }),
    aMethod({ difficulty: 'latt', timeToRun: null }),
  ]

  expect(rowOf(items, 'difficulty')?.isSame).toBe(true)
  expect(rowOf(items, 'time')?.isSame).toBe(false)
})

test('a long text is cut at the end of a sentence', () => {
  const sentence = 'Det här är en mening med ett antal ord i sig. '
  const text = { root: { children: [{ type: 'text', text: sentence.repeat(20) }] } }

  const [cell] = rowOf([anExample({ challenge: text })], 'about')?.cells ?? []

  expect(String(cell).length).toBeLessThanOrEqual(320)
  expect(cell).toMatch(/i sig\.$/)
})

const draw = (items: readonly PublicItem[], onlyDifferences = false) =>
  renderToStaticMarkup(
    <CompareView
      items={items}
      others={[]}
      missing={[{ kind: 'method', slug: 'borttagen' }]}
      unknown={['<b>', 'bok.x']}
      isTooMany={false}
      here={{
        page: 'compare',
        picks: items.map(({ kind, slug }) => ({ kind, slug })),
        onlyDifferences,
      }}
      found={[]}
      locale="sv"
    />,
  )

test('each column has a way out, and each row a header', () => {
  const html = draw([
    aMethod({ id: '1', slug: 'a', title: 'Metod A' }),
    aTool({ id: '2', slug: 'b', title: 'Verktyg B' }),
  ])

  expect(html).toContain('href="/jamfor?val=verktyg.b"')
  expect(html).toContain('Ta bort Metod A')
  expect(html).toContain('<th scope="row">Teman')
  expect(html).toContain('Gäller inte här')
  expect(html).toContain('Olika typer bredvid varandra')
  expect(html).toContain('Inte publicerat just nu: metoder.borttagen.')
  expect(html).toContain('&lt;b&gt;')
})

test('only what an item says itself is read aloud in the language of the item', () => {
  const items = [
    aMethod({ locale: 'en', contentLocale: 'sv', summary: 'En promenad', difficulty: 'latt' }),
  ]

  const html = renderToStaticMarkup(
    <CompareTable
      items={items}
      rows={compareRows(items)}
      here={{ page: 'compare', picks: [] }}
      locale="en"
    />,
  )

  expect(html).toContain('<td lang="sv">En promenad</td>')
  expect(html).toContain('<td>Easy</td>')
})

test('what is alike can be put aside', () => {
  const items = [
    aMethod({ id: '1', slug: 'a', difficulty: 'latt', costBand: 'under_50' }),
    aMethod({ id: '2', slug: 'b', difficulty: 'latt', costBand: null }),
  ]

  expect(draw(items)).toContain('Svårighetsgrad')
  expect(draw(items, true)).not.toContain('Svårighetsgrad')
  expect(draw(items, true)).toContain('Kostnad')
})
