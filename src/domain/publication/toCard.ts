import type { ItemCollection } from '@/domain/vocabulary/kinds'
import { findKindByCollection } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'

import { judgeFreshness } from './judgeFreshness'
import type { Lookup } from './lookup'
import type { ItemCard } from './publicItem'
import { contentLocaleOf, type Stored, storedFields } from './storedFields'
import { toYears } from './toYears'

/** Reshapes a published document into its row in a list. Null when it lacks what a row needs. */
export function toCard(
  collection: ItemCollection,
  doc: Stored,
  locale: Locale,
  lookup: Lookup,
  now: Date,
): ItemCard | null {
  const contentLocale = contentLocaleOf(doc, locale)
  const { group, id, ids, number, text } = storedFields(doc, contentLocale)
  const kind = findKindByCollection(collection)?.kind
  const [slug, title] = [text('slug'), text('title')]
  if (!kind || !slug || !title) return null

  const municipality = id('municipality')
  const place = municipality ? lookup.municipality(municipality) : null
  const status = text('status')
  const workflow = storedFields(group('workflow'), contentLocale)

  return {
    kind,
    slug,
    title,
    summary: text('summary') ?? '',
    contentLocale,
    themes: ids('themes').flatMap((theme) => lookup.theme(theme) ?? []),
    place: place?.name ?? null,
    municipalityCode: place?.code ?? null,
    years: toYears(
      number('startYear') ?? yearOf(text('startDate')),
      number('endYear') ?? yearOf(text('endDate')),
      status === 'avslutat' || status === 'nedlagt',
    ),
    status,
    evidenceLevel: text('evidenceLevel'),
    freshness: judgeFreshness(workflow.text('verifiedAt') ?? workflow.text('publishedAt'), now),
    publishedAt: workflow.text('publishedAt'),
    timeToRun: text('timeToRun'),
    costBand: text('costBand'),
    difficulty: text('difficulty'),
    toolType: text('toolType'),
    access: text('access'),
    actorType: text('actorType'),
  }
}

const yearOf = (date: string | null): number | null => (date ? Number(date.slice(0, 4)) : null)
