import type { CatalogueItem, Face, SearchTexts, SortKeys } from '@/domain/catalogue/catalogueItem'
import type { Kind } from '@/domain/vocabulary/kinds'
import { type Locale, locales } from '@/domain/vocabulary/locales'

import { type Packed, pack, unpack } from './packed'

/** A catalogue item as it is kept: what orders need at hand, the rest as bytes. */
export type PackedItem = Readonly<{
  id: string
  kind: Kind
  slug: string
  titles: Readonly<Record<Locale, string>>
  sort: SortKeys
  /** The item without its texts. */
  head: Packed
  /** The texts of its faces; what both languages share is there once. */
  texts: Packed
}>

type Head = Omit<CatalogueItem, 'faces'> &
  Readonly<{ faces: Readonly<Record<Locale, Omit<Face, 'texts'>>> }>

/** The texts in Swedish, and those that differ in other languages. */
type Texts = Readonly<Record<Locale, Partial<SearchTexts>>>

/** What an item has been packed into or read from: whoever keeps it too keeps the same bytes. */
const packedOf = new WeakMap<CatalogueItem, PackedItem>()

/** An item as it is kept. */
export function packItem(item: CatalogueItem): PackedItem {
  const known = packedOf.get(item)
  if (known) return known

  const packed = toPacked(item)
  packedOf.set(item, packed)
  return packed
}

function toPacked({ faces, ...item }: CatalogueItem): PackedItem {
  const head: Head = {
    ...item,
    faces: inEach((locale) => ({
      contentLocale: faces[locale].contentLocale,
      card: faces[locale].card,
    })),
  }
  const texts: Texts = inEach((locale) =>
    locale === 'sv' ? faces.sv.texts : differing(faces[locale].texts, faces.sv.texts),
  )
  return {
    id: item.id,
    kind: item.kind,
    slug: item.slug,
    titles: inEach((locale) => faces[locale].card.title),
    sort: item.sort,
    head: pack(head),
    texts: pack(texts),
  }
}

/** The item again. Its texts, which are long, are read from their bytes when they are asked for. */
export function unpackItem(packed: PackedItem): CatalogueItem {
  const { head, texts } = packed
  const { faces, ...rest } = unpack<Head>(head)
  let read: Texts | null = null
  const textsIn = (locale: Locale): SearchTexts => {
    read ??= unpack<Texts>(texts)
    return { ...read.sv, ...read[locale] } as SearchTexts // Swedish is whole
  }
  const item: CatalogueItem = {
    ...rest,
    faces: inEach((locale) => ({
      ...faces[locale],
      get texts() {
        return textsIn(locale)
      },
    })),
  }
  packedOf.set(item, packed)
  return item
}

const inEach = <Value>(make: (locale: Locale) => Value): Record<Locale, Value> =>
  Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, Value> // every language is there

function differing(own: SearchTexts, swedish: SearchTexts): Partial<SearchTexts> {
  const names = Object.keys(own) as (keyof SearchTexts)[] // its own keys
  return Object.fromEntries(
    names.filter((name) => own[name] !== swedish[name]).map((name) => [name, own[name]]),
  )
}
