import type { Analyser } from '@/analyser/makeAnalyser'
import { makeFacetTable } from '@/catalogue/makeFacetTable'
import { widened } from '@/catalogue/widened'
import type { CatalogueItem } from '@/domain/catalogue/catalogueItem'
import { type Locale, locales } from '@/domain/vocabulary/locales'

import { itemHash } from '../itemHash'
import { makeBreath } from './makeBreath'
import { type LanguageIndex, makeLanguageIndex } from './makeLanguageIndex'
import { makeOrders } from './makeOrders'
import type { SegmentBuilder } from './makeSegmentBuilder'
import { qualityOf } from './qualityOf'

export type Holding = ReturnType<typeof makeHolding>

/** All that an engine holds: the items with their answers, and the index of each language that they are in. */
export function makeHolding(analyser: Analyser) {
  const table = makeFacetTable()
  const orders = makeOrders(table)
  const indices = locales.map((locale) => makeLanguageIndex(analyser, locale))
  const hashes = new Map<string, string>()
  const ids: string[] = []
  /** By index and reader, how many items the reader finds there. */
  const found = indices.map(() => locales.map(() => 0))
  const facts = { qualities: new Float32Array(64), readers: indices.map(() => new Uint8Array(64)) }

  /** Gives an item a slot, and what is asked of slots. */
  function seat(item: CatalogueItem, hash: string): number {
    unseat(item.id)
    const slot = table.put(item)
    hashes.set(item.id, hash)
    ids[slot] = item.id
    widen(facts, table.reach())
    facts.qualities[slot] = qualityOf(item)
    indices.forEach(({ language }, at) => {
      const readers = locales.filter((locale) => item.faces[locale].contentLocale === language)
      setReaders(at, slot, bitsOf(readers))
    })
    orders.forget()
    return slot
  }

  function setReaders(at: number, slot: number, bits: number) {
    const own = facts.readers[at] as Uint8Array // one for each index
    const counts = found[at] as number[]
    const before = own[slot] as number // there is room for every slot
    locales.forEach((locale, reader) => {
      const bit = bitsOf([locale])
      counts[reader] = (counts[reader] ?? 0) + Number((bits & bit) > 0) - Number((before & bit) > 0)
    })
    own[slot] = bits
  }

  function unseat(id: string) {
    const slot = table.remove(id)
    if (slot === null) return
    hashes.delete(id)
    for (const index of indices) index.leave(slot)
    for (const at of indices.keys()) setReaders(at, slot, 0)
    orders.forget()
  }

  /** What of some items is not here already, each id once, as it came last. */
  const listNew = (items: readonly CatalogueItem[]) =>
    [...new Map(items.map((item) => [item.id, item])).values()].flatMap((item) => {
      const hash = itemHash(item)
      return hashes.get(item.id) === hash ? [] : [{ item, hash }]
    })

  /** Opens a writer: what it is given can be found when its promise is kept, and not before. */
  function openWriter() {
    const breathe = makeBreath()
    const writers = indices.map((index) => index.openWriter())

    async function writeSome(items: readonly { item: CatalogueItem; hash: string }[]) {
      const builders = writers.map((open) => open())
      const written = indices.map((): string[] => [])
      for (const { item } of items) {
        indices.forEach(({ language }, at) => {
          if (addTexts(item, language, builders[at])) written[at]?.push(item.id)
        })
        await breathe()
      }
      const packed = await Promise.all(builders.map((builder) => builder.pack(breathe)))
      for (const { hash, item } of items) seat(item, hash)
      indices.forEach((index, at) => {
        const slots = Int32Array.from(written[at] ?? [], (id) => table.slotOf(id) ?? -1)
        const own = packed[at]
        if (own) index.add({ ...own, slots })
      })
      for (const index of indices) await index.settle(breathe)
    }

    return async (items: readonly CatalogueItem[]) => {
      const fresh = listNew(items)
      for (let at = 0; at < fresh.length; at += itemsAtOnce) {
        await writeSome(fresh.slice(at, at + itemsAtOnce))
      }
    }
  }

  return {
    analyser,
    table,
    orders,
    indices,
    hashes,
    seat,
    openWriter,
    remove: async (ids: readonly string[]) => {
      for (const id of ids) unseat(id)
      const breathe = makeBreath()
      for (const index of indices) await index.settle(breathe)
    },
    /** The item of a slot, without unpacking it. */
    idAt: (slot: number): string | null => ids[slot] ?? null,
    qualities: () => facts.qualities,
    /** The indices in which a reader finds something, each with a test for whether a slot is for them. */
    indicesFor: (locale: Locale): { index: LanguageIndex; readers: Uint8Array; bit: number }[] =>
      indices.flatMap((index, at) => {
        const readers = facts.readers[at]
        const isForSome = (found[at]?.[locales.indexOf(locale)] ?? 0) > 0
        return readers && isForSome ? [{ index, readers, bit: bitsOf([locale]) }] : []
      }),
  }
}

/** So many items become one segment. */
export const itemsAtOnce = 2048

/** An item is in the index of each language that one of its faces is in, once. */
function addTexts(item: CatalogueItem, language: Locale, builder: SegmentBuilder | undefined) {
  const own = [item.faces[language], ...locales.map((locale) => item.faces[locale])]
  const face = own.find(({ contentLocale }) => contentLocale === language)
  if (face) builder?.add(face.texts)
  return face !== undefined
}

const bitsOf = (some: readonly Locale[]): number =>
  some.reduce((bits, locale) => bits | (1 << locales.indexOf(locale)), 0)

type Facts = { qualities: Float32Array<ArrayBuffer>; readers: Uint8Array<ArrayBuffer>[] }

function widen(facts: Facts, reach: number) {
  if (reach <= facts.qualities.length) return
  facts.qualities = widened(facts.qualities, reach)
  facts.readers = facts.readers.map((own) => widened(own, reach))
}
