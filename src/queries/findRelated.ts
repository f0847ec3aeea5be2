import type { CatalogueItem } from '@/domain/catalogue/catalogueItem'
import type { FacetName } from '@/domain/catalogue/facets'
import {
  judgeRelated,
  pointsOfValue,
  type RelatedItem,
  relatedPoints,
} from '@/domain/catalogue/judgeRelated'
import { listNamed } from '@/domain/catalogue/listNamed'
import { toItemCard } from '@/domain/catalogue/toCatalogueCard'
import type { PublicItem } from '@/domain/publication/publicItem'

import type { Catalogue } from './catalogue'
import type { Reader } from './reader'
import { findReadModel } from './readModel'
import { documentTag } from './tags'

/** How many are shown. */
const mostRelated = 4

/** How many of those that share most are looked at more closely. */
const mostCandidates = 60

/**
 * Finds what else somebody who reads an item may want to read, and why: not what its page names already.
 * Everything that makes two items alike is a document that both refer to, a theme or a municipality,
 * and a change of either item drops the pages of these; so a nearer one shows as soon as it is published.
 */
export async function findRelated(reader: Reader, item: PublicItem): Promise<RelatedItem[]> {
  const { locale, now, payload } = reader
  const { catalogue, table } = await findReadModel(payload)
  const own = table.find(item.id)
  if (!own) return []

  const named = new Set(listNamed(item).map(({ kind, slug }) => `${kind} ${slug}`))
  const sharers = listSharersOfMethods(catalogue, item)
  const nearest = table
    .rank({
      choice: {},
      facets: Object.keys(relatedPoints) as FacetName[], // its own keys
      pointsOf: pointsOfValue(own),
      limit: mostCandidates,
    })
    .map(({ slot }) => table.itemAt(slot))
  const candidates = new Map<string, CatalogueItem>()
  for (const other of [...nearest, ...[...sharers].map(table.find)]) {
    if (other && !named.has(`${other.kind} ${other.slug}`)) candidates.set(other.id, other)
  }

  const found = [...candidates.values()]
    .flatMap((other) => {
      const verdict = judgeRelated(own, other, sharers.has(other.id))
      return verdict ? [{ other, ...verdict }] : []
    })
    .sort(
      (a, b) =>
        b.points - a.points ||
        b.other.sort.published - a.other.sort.published ||
        (a.other.id < b.other.id ? -1 : 1),
    )
    .slice(0, mostRelated)

  await reader.noteShown(found.map(({ other }) => documentTag(other.id)))
  return found.map(({ other, reason }) => ({
    card: toItemCard(other.faces[locale].card, now),
    reason,
  }))
}

/** Some of the examples that have used a method that this one has used too. */
function listSharersOfMethods({ docs }: Catalogue, item: PublicItem): Set<string> {
  const methods = item.kind === 'example' ? item.methodsUsed : []
  return new Set(
    methods
      .flatMap(({ method }) => docs.findBySlug('methods', method.slug)?.id ?? [])
      .flatMap((id) => docs.referrersOf(String(id)))
      .filter(({ collection }) => collection === 'examples')
      .slice(-mostCandidates)
      .map(({ id }) => id),
  )
}
