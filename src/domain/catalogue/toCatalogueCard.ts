import { judgeFreshness } from '@/domain/publication/judgeFreshness'
import type { ItemCard, PublicItem } from '@/domain/publication/publicItem'
import { toYears } from '@/domain/publication/toYears'

import type { CatalogueCard } from './catalogueItem'

/** Reshapes a public item into its row in lists. */
export function toCatalogueCard(item: PublicItem): CatalogueCard {
  const place = 'municipality' in item ? item.municipality : null

  return {
    kind: item.kind,
    slug: item.slug,
    title: item.title,
    summary: item.summary,
    contentLocale: item.contentLocale,
    themes: item.themes,
    place: place?.name ?? null,
    municipalityCode: place?.code ?? null,
    years: yearsOf(item),
    status: 'status' in item ? item.status : null,
    evidenceLevel: 'evidenceLevel' in item ? item.evidenceLevel : null,
    publishedAt: item.publishedAt,
    checkedAt: item.lastVerifiedAt,
    timeToRun: 'timeToRun' in item ? item.timeToRun : null,
    costBand: 'costBand' in item ? item.costBand : null,
    difficulty: 'difficulty' in item ? item.difficulty : null,
    toolType: 'toolType' in item ? item.toolType : null,
    access: 'access' in item ? item.access : null,
    actorType: 'actorType' in item ? item.actorType : null,
  }
}

/** A row as it is shown on a day. */
export function toItemCard({ checkedAt, ...card }: CatalogueCard, now: Date): ItemCard {
  return { ...card, freshness: judgeFreshness(checkedAt, now) }
}

function yearsOf(item: PublicItem): string | null {
  if (item.kind === 'example') return toYears(item.startYear, item.endYear, isOver(item.status))
  if (item.kind !== 'lab') return null
  return toYears(yearOf(item.startDate), yearOf(item.endDate), isOver(item.status))
}

const isOver = (status: string) => status === 'avslutat' || status === 'nedlagt'

const yearOf = (date: string | null): number | null => (date ? Number(date.slice(0, 4)) : null)
