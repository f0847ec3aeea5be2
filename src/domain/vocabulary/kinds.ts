import type { Bilingual, Locale } from './locales'

/** One of the five kinds of item that the bank keeps. */
export type Kind = 'example' | 'method' | 'tool' | 'organisation' | 'lab'

export type KindRow = Readonly<{
  kind: Kind
  /** The slug of the Payload collection that stores the kind. */
  collection: 'examples' | 'methods' | 'tools' | 'organisations' | 'labs'
  /** The first part of the public address, by language. */
  path: Bilingual
  one: Bilingual
  many: Bilingual
}>

/** The table of kinds: a new kind of content is a row here, a collection folder and a component. */
export const kinds = [
  {
    kind: 'example',
    collection: 'examples',
    path: { sv: 'exempel', en: 'examples' },
    one: { sv: 'Exempel', en: 'Example' },
    many: { sv: 'Exempel', en: 'Examples' },
  },
  {
    kind: 'method',
    collection: 'methods',
    path: { sv: 'metoder', en: 'methods' },
    one: { sv: 'Metod', en: 'Method' },
    many: { sv: 'Metoder', en: 'Methods' },
  },
  {
    kind: 'tool',
    collection: 'tools',
    path: { sv: 'verktyg', en: 'tools' },
    one: { sv: 'Verktyg', en: 'Tool' },
    many: { sv: 'Verktyg', en: 'Tools' },
  },
  {
    kind: 'organisation',
    collection: 'organisations',
    path: { sv: 'organisationer', en: 'organisations' },
    one: { sv: 'Organisation', en: 'Organisation' },
    many: { sv: 'Organisationer', en: 'Organisations' },
  },
  {
    kind: 'lab',
    collection: 'labs',
    path: { sv: 'labb', en: 'labs' },
    one: { sv: 'Labb', en: 'Lab' },
    many: { sv: 'Labb', en: 'Labs' },
  },
] as const satisfies readonly KindRow[]

export type ItemCollection = (typeof kinds)[number]['collection']

/** The row of a kind. */
export function rowOfKind(kind: Kind): KindRow {
  return kinds.find((row) => row.kind === kind) as KindRow // the table holds every Kind
}

/** Finds the kind behind the first part of an address, or null. */
export function findKindByPath(path: string, locale: Locale): KindRow | null {
  return kinds.find((row) => row.path[locale] === path) ?? null
}

/** Finds the kind that a collection stores, or null when the collection holds no items. */
export function findKindByCollection(collection: string): KindRow | null {
  return kinds.find((row) => row.collection === collection) ?? null
}
