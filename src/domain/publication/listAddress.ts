import type { Kind } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'

import { listPath } from './addresses'
import { toSlug } from './toSlug'

/** What a list can be narrowed by: the slug of a theme, the code of everything else. */
export type ListFilters = Readonly<{
  theme?: string
  municipality?: string
  targetGroup?: string
  status?: string
}>

export type FilterName = keyof ListFilters

/** What may be asked for; everything else in an address is ignored. */
export type KnownFilters = Readonly<{
  themes: readonly Readonly<{ slug: string }>[]
  municipalities: readonly Readonly<{ code: string; name: string }>[]
  targetGroups: readonly Readonly<{ code: string }>[]
  statuses: readonly Readonly<{ code: string }>[]
}>

/** Something in an address that could not be followed, as it was written. */
export type Ignored = Readonly<{ key: string; value: string }>

export type ListAddress = Readonly<{
  filters: ListFilters
  page: number
  ignored: readonly Ignored[]
}>

/** The keys of a list's address, in the order in which they are written. */
export const listKeys = {
  sv: {
    theme: 'tema',
    municipality: 'kommun',
    targetGroup: 'malgrupp',
    status: 'lage',
    page: 'sida',
  },
  en: {
    theme: 'theme',
    municipality: 'municipality',
    targetGroup: 'group',
    status: 'status',
    page: 'page',
  },
} as const satisfies Record<Locale, Record<FilterName | 'page', string>>

const filterNames = ['theme', 'municipality', 'targetGroup', 'status'] as const

type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>

/**
 * Reads the filters and the page from an address. A value that leads nowhere is left out and told of in
 * `ignored`; a key that the list does not have is dropped without a word.
 */
export function parseListAddress(
  searchParams: SearchParams,
  locale: Locale,
  known: KnownFilters,
): ListAddress {
  const keys = listKeys[locale]
  const filters: Partial<Record<FilterName, string>> = {}
  const ignored: Ignored[] = []

  for (const name of filterNames) {
    const value = firstOf(searchParams[keys[name]])
    if (!value) continue

    const found = findFilter[name](value, known)
    if (found) filters[name] = found
    else ignored.push({ key: keys[name], value })
  }

  const asked = firstOf(searchParams[keys.page])
  const page = asked ? parsePage(asked) : 1
  if (page === null) ignored.push({ key: keys.page, value: asked })

  return { filters, page: page ?? 1, ignored }
}

/** Writes the address of a list: the path, and the filters and the page in the language's own words. */
export function toListAddress(
  kind: Kind,
  locale: Locale,
  { filters = {}, page = 1 }: Readonly<{ filters?: ListFilters; page?: number }>,
  municipalities: KnownFilters['municipalities'],
): string {
  const keys = listKeys[locale]
  const query = new URLSearchParams()

  for (const name of filterNames) {
    const value = filters[name]
    if (!value) continue

    query.set(
      keys[name],
      name === 'municipality' ? toMunicipalityValue(value, municipalities) : value,
    )
  }
  if (page > 1) query.set(keys.page, String(page))

  const written = query.toString()
  return listPath(kind, locale) + (written ? `?${written}` : '')
}

/** An address may repeat a key; the first one counts. A value of unreasonable length counts as cut. */
function firstOf(value: SearchParams[string]): string {
  const first = typeof value === 'string' ? value : (value?.[0] ?? '')
  return first.trim().slice(0, 100)
}

function parsePage(value: string): number | null {
  return /^[1-9]\d{0,5}$/.test(value) ? Number(value) : null
}

type FindFilter = (value: string, known: KnownFilters) => string | null

const findFilter: Readonly<Record<FilterName, FindFilter>> = {
  theme: (value, { themes }) =>
    themes.find(({ slug }) => slug === value.toLowerCase())?.slug ?? null,
  municipality: findMunicipality,
  targetGroup: (value, { targetGroups }) => findCode(value, targetGroups),
  status: (value, { statuses }) => findCode(value, statuses),
}

const findCode = (value: string, known: readonly Readonly<{ code: string }>[]): string | null =>
  known.find(({ code }) => code === value.toLowerCase())?.code ?? null

/** A municipality may be written by code, by name or by the name as a slug; Habo and Håbo by name. */
function findMunicipality(value: string, { municipalities }: KnownFilters): string | null {
  const written = value.toLowerCase()
  const byCodeOrName = municipalities.find(
    ({ code, name }) => code === written || name.toLowerCase() === written,
  )
  if (byCodeOrName) return byCodeOrName.code

  return municipalities.find(({ name }) => toSlug(name) === toSlug(written))?.code ?? null
}

/** The readable slug of the name; where two names have the same slug, or none is known, the code. */
function toMunicipalityValue(code: string, municipalities: KnownFilters['municipalities']): string {
  const name = municipalities.find((each) => each.code === code)?.name
  if (!name) return code

  const slug = toSlug(name)
  const isUnique = municipalities.filter((each) => toSlug(each.name) === slug).length === 1
  return isUnique ? slug : code
}
