import { type Locale, locales } from '@/domain/vocabulary/locales'

import type { RichText } from './publicItem'

/** A document as it is stored, with all its languages and its relations as ids. */
export type Stored = Readonly<Record<string, unknown>>

/** Reads the fields of a stored document in one language; what is empty or unfit comes out as null or []. */
export function storedFields(doc: Stored, locale: Locale) {
  const valueAt = (name: string) => inLanguage(doc[name], locale)

  return {
    text: (name: string): string | null => asText(valueAt(name)),
    texts: (name: string): string[] => asList(valueAt(name)).flatMap((one) => asText(one) ?? []),
    number: (name: string): number | null => {
      const value = valueAt(name)
      return typeof value === 'number' ? value : null
    },
    isTrue: (name: string): boolean => valueAt(name) === true,
    richText: (name: string): RichText | null => asRichText(valueAt(name)),
    id: (name: string): string | null => idOf(valueAt(name)),
    ids: (name: string): string[] => asList(valueAt(name)).flatMap((one) => idOf(one) ?? []),
    /** Relations to one of several collections. */
    targets: (name: string): Target[] =>
      [valueAt(name)].flat().flatMap((one) => asTarget(one) ?? []),
    rows: (name: string): Stored[] =>
      asList(valueAt(name)).filter((row): row is Stored => typeof row === 'object' && row !== null),
    group: (name: string): Stored => {
      const value = valueAt(name)
      return typeof value === 'object' && value !== null ? (value as Stored) : {} // a group is a record
    },
  }
}

/** A relation that says in which collection its document is. */
export type Target = Readonly<{ collection: string; id: string }>

/** The languages that a document is published in; Swedish always, English when it says so. */
export function publishedLocalesOf(doc: Stored): Locale[] {
  const { publishedLocales } = storedFields(doc, 'sv').group('workflow')
  const published = Array.isArray(publishedLocales) ? publishedLocales : []
  return locales.filter((locale) => locale === 'sv' || published.includes(locale))
}

/** The language in which a document meets a reader: the asked one where it is published, else Swedish. */
export function contentLocaleOf(doc: Stored, locale: Locale): Locale {
  return publishedLocalesOf(doc).includes(locale) ? locale : 'sv'
}

function inLanguage(value: unknown, locale: Locale): unknown {
  return isByLanguage(value) ? value[locale] : value
}

/** A localized value is a record of languages and nothing else. */
function isByLanguage(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false

  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => (locales as readonly string[]).includes(key))
}

const asText = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? value : null

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

function asRichText(value: unknown): RichText | null {
  const root = (value as RichText | null | undefined)?.root // a Lexical editor state
  return root && Array.isArray(root.children) && root.children.length > 0
    ? (value as RichText)
    : null
}

/** The id of a relation, whether it was populated or not. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value || null

  const id = (value as { id?: unknown } | null | undefined)?.id // a populated relation
  return typeof id === 'string' ? id : null
}

function asTarget(value: unknown): Target | null {
  const { relationTo, value: document } = (value ?? {}) as { relationTo?: unknown; value?: unknown } // as stored
  const id = idOf(document)
  return typeof relationTo === 'string' && id ? { collection: relationTo, id } : null
}
