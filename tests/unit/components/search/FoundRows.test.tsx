import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { FoundRows } from '@/components/search/FoundRows'
import { packLines } from '@/components/search/foundLine'
import { toFoundLine, toStripes } from '@/components/search/toFoundLine'
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

const draw = (found: FoundItem, locale: 'sv' | 'en' = 'sv') =>
  renderToStaticMarkup(
    <FoundRows lines={packLines([toFoundLine(found, locale)])} evidence="Säkert?" />,
  )

test('what was looked for is marked, and everything is escaped', () => {
  const drawn = draw(
    aFound({
      excerpt: [
        { text: 'a <b>', isHit: false },
        { text: '<script>', isHit: true },
      ],
    }),
    'sv',
  )

  expect(drawn).toContain('<mark>Gården</mark></a>')
  expect(drawn).toContain('a &lt;b&gt;<mark>&lt;script&gt;</mark>')
  expect(drawn).not.toContain('<script>')
})

test('a Swedish text among English ones says so, to eyes and to voices', () => {
  const drawn = draw(aFound(), 'en')

  expect(drawn).toContain('lang="sv"')
  expect(drawn).toContain('In Swedish')
  expect(draw(aFound(), 'sv')).not.toContain('lang=')
})

test('pieces come in turns, plain ones first', () => {
  const hit = (text: string) => ({ text, isHit: true })
  const plain = (text: string) => ({ text, isHit: false })

  expect(toStripes([hit('a'), plain(' '), hit('b')])).toEqual(['', 'a', ' ', 'b'])
  expect(toStripes([plain('a'), plain('b'), hit('c'), hit('d')])).toEqual(['ab', 'cd'])
  expect(toStripes([])).toEqual([''])
})
