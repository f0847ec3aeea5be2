import type { Bilingual, Locale } from '@/domain/vocabulary/locales'

/** The pages by which one finds, by the folder that answers them, and their path in each language. */
export const findingPages = {
  search: { sv: 'sok', en: 'search' },
  map: { sv: 'karta', en: 'map' },
  guide: { sv: 'hitta-metod', en: 'find-a-method' },
  compare: { sv: 'jamfor', en: 'compare' },
  'my-list': { sv: 'min-lista', en: 'my-list' },
  'open-data': { sv: 'oppna-data', en: 'open-data' },
} as const satisfies Record<string, Bilingual>

/** One of the pages by which one finds. */
export type FindingPage = keyof typeof findingPages

/** `/sok`, `/en/search` and their like. */
export const findingPath = (page: FindingPage, locale: Locale): string =>
  `${locale === 'sv' ? '' : `/${locale}`}/${findingPages[page][locale]}`

/** Finds the page behind the first part of an address, or null. */
export function findFindingPage(path: string, locale: Locale): FindingPage | null {
  const names = Object.keys(findingPages) as FindingPage[] // its own keys
  return names.find((name) => findingPages[name][locale] === path) ?? null
}
