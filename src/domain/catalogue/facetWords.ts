import { toSlug } from '@/domain/publication/toSlug'
import { counties } from '@/domain/vocabulary/counties'
import { kinds } from '@/domain/vocabulary/kinds'
import { type Locale, locales } from '@/domain/vocabulary/locales'
import { municipalities } from '@/domain/vocabulary/municipalities'
import type { Vocabulary } from '@/domain/vocabulary/term'

import { type FacetName, facetOf } from './facets'

/** Codes that the bank holds and that can change at any time. */
export type KnownCodes = Readonly<{
  has: (code: string) => boolean
  /** Finds the code that somebody means by a name, or null. */
  find?: (written: string) => string | null
}>

/** Known codes out of a list of them, each with the names that people may write for it. */
export function makeKnownCodes(
  rows: Iterable<Readonly<{ code: string; names?: readonly string[] }>>,
): KnownCodes {
  const codes = new Set<string>()
  const byName = new Map<string, string>()
  for (const { code, names = [] } of rows) {
    codes.add(code)
    for (const name of [code, ...names].map(toSlug)) {
      if (name && !byName.has(name)) byName.set(name, code)
    }
  }
  return { has: (code) => codes.has(code), find: (written) => byName.get(toSlug(written)) ?? null }
}

/** The word of a code in an address: a readable one where it can be read back, or else the code. */
export function toFacetWord(name: FacetName, code: string, locale: Locale): string {
  switch (name) {
    case 'kind':
      return kinds.find(({ kind }) => kind === code)?.path[locale] ?? code
    case 'county':
      return countyWords.wordOf(code, locale)
    case 'municipality':
      return municipalityWords.wordOf(code, locale)
    case 'sizeClass':
      return toSlug(code) || encodeURIComponent(code)
    default:
      return encodeURIComponent(code)
  }
}

/** What the bank holds, of the facets that have no vocabulary of their own. */
export type Known = Readonly<Record<'themes' | 'organisations' | 'sizeClasses', KnownCodes>>

/** Stands in until somebody knows: whatever looks like a slug may be one. */
const anySlug: KnownCodes = {
  has: (code) => /^[a-z0-9-]{1,80}$/.test(code),
  find: (written) => toSlug(written) || null,
}

/** For whoever reads an address before the bank is open. */
export const nothingKnownYet: Known = {
  themes: anySlug,
  organisations: anySlug,
  sizeClasses: anySlug,
}

/** Finds the code that a word in an address means, or null when it means none. */
export function findFacetCode(
  name: FacetName,
  written: string,
  locale: Locale,
  known: Known,
): string | null {
  if (written.length > longest) return null
  const { words } = facetOf(name)

  if (name === 'kind') return findKind(written, locale)
  if (name === 'county') return countyWords.find(written)
  if (name === 'municipality') return municipalityWords.find(written)
  if (words === 'years') return /^(19|20)\d\d$/.test(written) ? written : null
  if (typeof words === 'string') return findKnown(written, known[words])

  const code = written.toLowerCase()
  return words.find((term) => term.code === code)?.code ?? null
}

/** No name and no slug is longer. */
const longest = 200

function findKnown(written: string, codes: KnownCodes): string | null {
  const lowered = written.toLowerCase()
  return [written, lowered].find(codes.has) ?? codes.find?.(written) ?? null
}

function findKind(written: string, locale: Locale): string | null {
  const word = written.toLowerCase()
  const others = locales.filter((one) => one !== locale)
  const row = [locale, ...others]
    .map((one) => kinds.find(({ kind, path }) => kind === word || path[one] === word))
    .find(Boolean)
  return row?.kind ?? null
}

/** Places are known by code, by name and by the name as a slug; Habo and Håbo by name. */
function makePlaceWords(places: Vocabulary, shortNamesOf: (name: string) => readonly string[]) {
  const byName = new Map<string, string>()
  const bySlug = new Map<string, string[]>()
  for (const { code, en, sv } of places) {
    for (const name of [sv, en].flatMap((one) => [one, ...shortNamesOf(one)])) {
      byName.set(name.toLowerCase(), code)
      const slug = toSlug(name)
      bySlug.set(slug, [...new Set([...(bySlug.get(slug) ?? []), code])])
    }
    byName.set(code, code)
  }

  const words = new Map(
    places.flatMap((place) =>
      locales.map((locale) => {
        const slug = toSlug(place[locale])
        const isUnique = bySlug.get(slug)?.length === 1
        return [`${locale}/${place.code}`, isUnique ? slug : place.code] as const
      }),
    ),
  )

  return {
    /** The readable slug of the name; where two names have the same slug, the code. */
    wordOf: (code: string, locale: Locale): string => words.get(`${locale}/${code}`) ?? code,
    find: (written: string): string | null => {
      const name = written.toLowerCase().replace(/\s+/g, ' ')
      return byName.get(name) ?? bySlug.get(toSlug(name))?.[0] ?? null
    },
  }
}

const municipalityWords = makePlaceWords(municipalities, () => [])

/** Skåne for Skåne län and Skåne County, and Stockholm for Stockholms län. */
const countyWords = makePlaceWords(counties, (name) => [name.replace(/ (län|county)$/i, '')])
