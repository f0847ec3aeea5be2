import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { FoundRow } from '@/components/search/FoundRow'
import type { FoundItem } from '@/domain/catalogue/searchResult'
import { toItemCard } from '@/domain/catalogue/toCatalogueCard'

import { aCatalogueItem } from '../../../support/aCatalogueItem'

const now = new Date('2026-11-01')

const aFound = (wanted: Partial<FoundItem> = {}): FoundItem => ({
  card: toItemCard(aCatalogueItem().faces.sv.card, now),
  contentLocale: 'sv',
  title: [{ text: 'Gården', isHit: true }],
  summary: [{ text: 'En sak.', isHit: false }],
  excerpt: null,
  ...wanted,
})

test('what was looked for is marked, and everything is escaped', () => {
  const drawn = renderToStaticMarkup(
    <FoundRow
      found={aFound({
        excerpt: [
          { text: 'a <b>', isHit: false },
          { text: '<script>', isHit: true },
        ],
      })}
      locale="sv"
    />,
  )

  expect(drawn).toContain('<mark>Gården</mark></a>')
  expect(drawn).toContain('a &lt;b&gt;<mark>&lt;script&gt;</mark>')
  expect(drawn).not.toContain('<script>')
})

test('a Swedish text among English ones says so, to eyes and to voices', () => {
  const drawn = renderToStaticMarkup(<FoundRow found={aFound()} locale="en" />)

  expect(drawn).toContain('lang="sv"')
  expect(drawn).toContain('In Swedish')
  expect(renderToStaticMarkup(<FoundRow found={aFound()} locale="sv" />)).not.toContain('lang=')
})
