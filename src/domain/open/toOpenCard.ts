import type { CatalogueItem } from '@/domain/catalogue/catalogueItem'
import { type FacetName, facets } from '@/domain/catalogue/facets'
import { itemPath } from '@/domain/publication/addresses'
import { judgeFreshness } from '@/domain/publication/judgeFreshness'
import { counties } from '@/domain/vocabulary/counties'
import type { Locale } from '@/domain/vocabulary/locales'
import { findTerm } from '@/domain/vocabulary/term'

import { openItemPath } from './openAddresses'
import type { OpenCard } from './schemas/card'

/** Where the site lies, in which language it is asked, and when. */
export type OpenPlace = Readonly<{ siteUrl: string; locale: Locale; now: Date }>

/** Reshapes an item of the catalogue into its row in the open API. */
export function toOpenCard(item: CatalogueItem, { locale, now, siteUrl }: OpenPlace): OpenCard {
  const { card, contentLocale } = item.faces[locale]
  return {
    kind: item.kind,
    slug: item.slug,
    url: siteUrl + itemPath(item.kind, item.slug, locale),
    api: siteUrl + openItemPath(item.kind, item.slug),
    lang: contentLocale,
    title: card.title,
    summary: card.summary,
    themes: card.themes.map(({ slug, title }) => ({ slug, title })),
    municipality: toMunicipality(card.municipalityCode, card.place, locale),
    published: card.publishedAt,
    checked: card.checkedAt,
    freshness: judgeFreshness(card.checkedAt, now),
    years: card.years,
    facets: toOpenFacets(item.facets),
  }
}

const toMunicipality = (code: string | null, name: string | null, locale: Locale) =>
  code && name
    ? { code, name, county: findTerm(counties, code.slice(0, 2))?.[locale] ?? null }
    : null

/** `facet:code` by facet, in the order of the item, which is that of the table of facets. */
function toOpenFacets(values: readonly string[]): OpenCard['facets'] {
  const found: Partial<Record<FacetName, string[]>> = {}
  for (const value of values) {
    const at = value.indexOf(':')
    const name = value.slice(0, at)
    if (!isFacetName(name)) continue
    const codes = found[name] ?? []
    codes.push(value.slice(at + 1))
    found[name] = codes
  }
  return found
}

const isFacetName = (name: string): name is FacetName => Object.hasOwn(facets, name)
