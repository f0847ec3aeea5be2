import type { PublicItem } from '@/domain/publication/publicItem'
import { labelOf } from '@/domain/vocabulary/term'

import type { SearchTexts } from './catalogueItem'
import { type FacetName, facetOf } from './facets'
import { listPageTexts } from './listPageTexts'
import type { ThemeWords } from './toCatalogueItem'

/** The texts by which an item is found, in the language that it is written in. */
export function toSearchTexts(item: PublicItem, synonymsOf: ThemeWords): SearchTexts {
  return {
    title: item.title,
    names: together([...item.altNames, ...ownNames(item)]),
    themes: together(item.themes.flatMap(({ slug, title }) => [title, ...synonymsOf(slug)])),
    keywords: together([...item.keywords, ...labelsOf(item)]),
    places: together(placesOf(item)),
    organisations: together(organisationsOf(item)),
    summary: item.summary,
    text: listPageTexts(item).join('\n'),
  }
}

/** Names are told apart by a line each, so that no phrase runs from one into the next. */
const together = (names: readonly (string | null | undefined)[]): string =>
  [...new Set(names.filter(Boolean))].join('\n')

const ownNames = (item: PublicItem) =>
  item.kind === 'organisation' ? [item.shortName, ...item.formerNames] : []

/** The questions whose answers people search for by name. */
const spokenFacets = ['effort', 'targetGroup', 'toolType'] as const satisfies readonly FacetName[]

function labelsOf(item: PublicItem): string[] {
  const nowhere = { actorTypeOf: () => null, sizeClassOf: () => null } // asked by other facets
  return spokenFacets.flatMap((name) => {
    const { kinds, valuesOf, words } = facetOf(name)
    if (!kinds.includes(item.kind) || typeof words === 'string') return []
    return valuesOf(item, nowhere).flatMap((code) =>
      code ? labelOf(words, code, item.contentLocale) : [],
    )
  })
}

function placesOf(item: PublicItem): (string | null | undefined)[] {
  if (!('municipality' in item)) return []
  const served = item.kind === 'organisation' ? item.serviceArea.map(({ name }) => name) : []
  const area = 'areaName' in item ? item.areaName : null
  return [item.municipality?.name, item.municipality?.county, area, ...served]
}

function organisationsOf(item: PublicItem): (string | undefined)[] {
  const named = {
    example: () => (item.kind === 'example' ? item.actors.map((one) => one.organisation) : []),
    method: () => (item.kind === 'method' ? [item.methodOwner] : []),
    tool: () => (item.kind === 'tool' ? [item.provider] : []),
    organisation: () => (item.kind === 'organisation' ? [item.parent, ...item.memberOf] : []),
    lab: () =>
      item.kind === 'lab' ? [item.host, ...item.partners.map((one) => one.organisation)] : [],
  }[item.kind]()
  return [item.owner, ...named].map((one) => one?.title)
}
