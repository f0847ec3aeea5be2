import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { MyListView } from '@/components/my-list/MyListView'
import { toMailLink } from '@/components/my-list/toMailLink'
import { readText } from '@/domain/catalogue/pickPage'
import { toItemCard } from '@/domain/catalogue/toCatalogueCard'
import type { ItemCard } from '@/domain/publication/publicItem'

import { aCatalogueItem } from '../../support/aCatalogueItem'

const aCard = (slug: string, own: Partial<ItemCard> = {}): ItemCard => ({
  ...toItemCard(aCatalogueItem().faces.sv.card, new Date('2026-01-01')),
  kind: 'method',
  slug,
  title: `Titel ${slug}`,
  summary: `Om ${slug}.`,
  ...own,
})

const draw = (cards: readonly ItemCard[], name = '') =>
  renderToStaticMarkup(
    <MyListView
      cards={cards}
      missing={[]}
      unknown={[]}
      isTooMany={false}
      here={{
        page: 'my-list',
        picks: cards.map(({ kind, slug }) => ({ kind, slug })),
        name,
        query: '',
      }}
      found={[]}
      siteUrl="https://example.se"
      locale="sv"
    />,
  )

test('each item can be moved and removed by a link, and the name goes along', () => {
  const html = draw([aCard('a'), aCard('b'), aCard('c', { kind: 'lab' })], 'Å & <b>')

  expect(html).toContain('val=metoder.b,metoder.a,labb.c&amp;namn=%C3%85%20%26%20%3Cb%3E')
  expect(html).toContain('val=metoder.a,labb.c,metoder.b&amp;namn=')
  expect(html).toContain('val=metoder.b,labb.c&amp;namn=')
  expect(html).toContain('<h1>Å &amp; &lt;b&gt;</h1>')
  expect(html).not.toContain('Flytta upp Titel a')
  expect(html).not.toContain('Flytta ner Titel c')
  expect(html).toContain('https://example.se/metoder/a')
})

test('only what can be compared can be chosen for it', () => {
  const html = draw([aCard('a'), aCard('b'), aCard('c', { kind: 'lab' })])

  expect(html).toContain('Välj Titel a för att jämföra')
  expect(html).not.toContain('Välj Titel c för att jämföra')
  expect(draw([aCard('a'), aCard('c', { kind: 'lab' })])).not.toContain('Jämför valda')
})

test('an empty list tells how to begin', () => {
  expect(draw([])).toContain('Listan är tom')
})

test('a letter opens with the address, and with titles for as long as there is room', () => {
  const titles = Array.from({ length: 100 }, (_, at) => `Titel å&ö ${at}`)

  const link = toMailLink({
    subject: 'Ämne',
    address: 'https://example.se/min-lista?val=a',
    titles,
  })

  expect(link.length).toBeLessThanOrEqual(1900)
  expect(link).toMatch(/^mailto:\?subject=%C3%84mne&body=https%3A%2F%2Fexample\.se/)
  expect(decodeURIComponent(link)).toContain('– Titel å&ö 0')
})

test.each([
  ['  Min\tlista \u0000 ', 'Min lista'],
  [['ett', 'två'], 'ett'],
  [undefined, ''],
  ['👩‍👩‍👧'.repeat(50), expect.stringMatching(/^.{1,240}$/u)],
])('the name %j is tidied', (written, expected) => {
  expect(readText(written, 80)).toEqual(expected)
})
