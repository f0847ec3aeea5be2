import { findKindByPath, type Kind, rowOfKind } from '@/domain/vocabulary/kinds'
import type { Bilingual, Locale } from '@/domain/vocabulary/locales'

/** The parts of the site that are not items, and their path in each language. */
export const sections = {
  themes: { sv: 'teman', en: 'themes' },
  news: { sv: 'nyheter', en: 'news' },
  about: { sv: 'om', en: 'about' },
  programme: { sv: 'programmet', en: 'programme' },
  accessibility: { sv: 'tillganglighet', en: 'accessibility' },
  privacy: { sv: 'personuppgifter', en: 'privacy' },
} as const satisfies Record<string, Bilingual>

export type Section = keyof typeof sections

/** The sections that are one page each, with the slug of the page that fills them. */
export const pageSlugs = {
  about: 'om',
  programme: 'programmet',
  accessibility: 'tillganglighet',
  privacy: 'personuppgifter',
} as const satisfies Partial<Record<Section, string>>

/** The path of the start page: Swedish stands without a prefix, English under /en. */
export const startPath = (locale: Locale): string => (locale === 'sv' ? '/' : `/${locale}`)

const withPrefix = (locale: Locale, path: string): string =>
  locale === 'sv' ? `/${path}` : `/${locale}/${path}`

/** The path of a kind's list, for example `/metoder` or `/en/methods`. */
export const listPath = (kind: Kind, locale: Locale): string =>
  withPrefix(locale, rowOfKind(kind).path[locale])

/** The path of an item; the slug is the same in both languages. */
export const itemPath = (kind: Kind, slug: string, locale: Locale): string =>
  `${listPath(kind, locale)}/${slug}`

/** The path of a section, for example `/teman`, or of something in it. */
export const sectionPath = (section: Section, locale: Locale, slug?: string): string =>
  withPrefix(locale, sections[section][locale]) + (slug ? `/${slug}` : '')

/** Where an address leads: to a list or item of a kind, or to a section. */
export type Place =
  | Readonly<{ type: 'kind'; kind: Kind; slug: string | null }>
  | Readonly<{ type: 'section'; section: Section; slug: string | null }>

/**
 * Reads the parts of an address after the language. Null means that no such address exists.
 * The caller has already taken the language from the address.
 */
export function parsePlace(parts: readonly string[], locale: Locale): Place | null {
  const [first, slug = null, ...rest] = parts
  if (!first || rest.length > 0) return null

  const kind = findKindByPath(first, locale)?.kind
  if (kind) return { type: 'kind', kind, slug }

  const section = (Object.keys(sections) as Section[]).find(
    (key) => sections[key][locale] === first,
  )
  return section ? { type: 'section', section, slug } : null
}
