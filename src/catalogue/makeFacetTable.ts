import type { CatalogueItem } from '@/domain/catalogue/catalogueItem'
import type { Choice } from '@/domain/catalogue/choice'
import { type FacetName, facetNames, toFacetValue } from '@/domain/catalogue/facets'
import type { Kind } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'

import { type ListOrder, type ListPlace, toListPlace } from './listPlace'
import { makeRecent } from './makeRecent'
import { makeSortedSlots } from './makeSortedSlots'
import { type PackedItem, packItem, unpackItem } from './packedItem'

/** What is asked of a table. */
export type Scan = Readonly<{
  choice: Choice
  /** The slots to look at, in their order; all items in the order of `order` when left out. */
  slots?: ArrayLike<number>
  order?: ListOrder
  locale?: Locale
  /** The questions whose answers are to be counted. */
  facets?: readonly FacetName[]
}>

export type Scanned = Readonly<{
  /** The slots that match, in the order in which they were looked at. */
  slots: readonly number[]
  /** By `facet:code`, with the choices of that facet itself left out; codes with none are not there. */
  counts: ReadonlyMap<string, number>
}>

/** What is asked of a walk through a list: the items that come after a place, or the first ones. */
export type Walk = Readonly<{
  choice: Choice
  order: ListOrder
  locale: Locale
  after: ListPlace | null
  limit: number
}>

export type Walked = Readonly<{
  items: readonly CatalogueItem[]
  /** The place to go on after; null at the end. */
  next: ListPlace | null
}>

/** What is asked of a ranking. */
export type Rank = Readonly<{
  choice: Choice
  /** The questions whose answers have points; each counts once, by the best answer of the item. */
  facets: readonly FacetName[]
  /** The points of an answer, as `facet:code`. */
  pointsOf: (value: string) => number
  limit: number
}>

export type Ranked = Readonly<{ slot: number; points: number }>

export type FacetTable = ReturnType<typeof makeFacetTable>

/**
 * Items and their answers, in memory, for filtering and counting: one pass over the items answers what
 * matches and how many each further choice would leave. Slots are small numbers that stand for items
 * while they are in the table; a slot that was left is used again.
 */
export function makeFacetTable() {
  const slotOf = new Map<string, number>()
  const slotAt = new Map<string, number>()
  const items: (PackedItem | undefined)[] = []
  const values: Uint32Array[] = []
  const free: number[] = []
  const codes = makeCodes()
  const sorted = makeSortedSlots((slot) => items[slot])
  const read = makeRecent<PackedItem, CatalogueItem>(mostRead)

  const put = (item: CatalogueItem): number => take(packItem(item), item.facets)

  function take(item: PackedItem, facets: readonly string[]): number {
    remove(item.id)
    const slot = free.pop() ?? items.length
    slotOf.set(item.id, slot)
    slotAt.set(addressOf(item), slot)
    items[slot] = item
    values[slot] = Uint32Array.from(facets, codes.numberOf)
    sorted.add(slot)
    return slot
  }

  function itemAt(slot: number): CatalogueItem | null {
    const item = items[slot]
    return item ? read.get(item, () => unpackItem(item)) : null
  }

  function remove(id: string): number | null {
    const slot = slotOf.get(id)
    if (slot === undefined) return null

    sorted.remove(slot)
    slotOf.delete(id)
    const item = items[slot]
    if (item) {
      read.forget(item)
      if (slotAt.get(addressOf(item)) === slot) slotAt.delete(addressOf(item))
    }
    items[slot] = undefined
    values[slot] = nothing
    free.push(slot)
    return slot
  }

  function scan({ choice, facets = [], locale = 'sv', order = 'newest', slots }: Scan): Scanned {
    const asked = codes.read(choice)
    const candidates = slots ?? sorted.inOrder(order, locale)
    const counted = codes.maskOf(facets)
    const tally = new Uint32Array(codes.size())
    const found: number[] = []

    for (let at = 0; at < candidates.length; at += 1) {
      const slot = candidates[at] as number // within its length
      const row = values[slot] as Uint32Array // every slot has one
      const missing = asked.all === 0 ? 0 : codes.missingOf(row, asked)
      if (missing === 0) found.push(slot)
      if (counted === 0) continue
      // one question short: it counts for the answers of that question
      if (missing === 0) codes.tallyAll(row, tally)
      else if ((missing & (missing - 1)) === 0) codes.tallyOf(row, missing, tally)
    }
    return { slots: found, counts: codes.toCounts(tally, counted) }
  }

  /** Looks no further than it must: the hundredth part of a list costs what the first does. */
  function walk({ after, choice, limit, locale, order }: Walk): Walked {
    const asked = codes.read(choice)
    const candidates = sorted.inOrder(order, locale)
    const found: number[] = []

    for (
      let at = after ? sorted.indexAfter(order, locale, after) : 0;
      at < candidates.length && found.length <= limit;
      at += 1
    ) {
      const slot = candidates[at] as number // within its length
      if (codes.missingOf(values[slot] as Uint32Array, asked) === 0) found.push(slot)
    }
    const last = items[found[limit - 1] ?? -1]
    const next = last && found.length > limit ? toListPlace(last, order, locale) : null
    return { items: found.slice(0, limit).flatMap((slot) => itemAt(slot) ?? []), next }
  }

  function* each(): Generator<CatalogueItem> {
    for (const item of items) if (item) yield unpackItem(item)
  }

  /** The items that match with the most points, in one pass; of equals the newest. */
  function rank({ choice, facets, limit, pointsOf }: Rank): readonly Ranked[] {
    const asked = codes.read(choice)
    const points = codes.toPoints(codes.maskOf(facets), pointsOf)
    const best: Ranked[] = []

    for (const slot of sorted.inOrder('newest', 'sv')) {
      const row = values[slot]
      if (!row || codes.missingOf(row, asked) !== 0) continue
      const sum = codes.sumOf(row, points)
      const last = best.at(-1)
      if (last && best.length === limit && sum <= last.points) continue

      const place = best.findIndex((one) => one.points < sum)
      best.splice(place === -1 ? best.length : place, 0, { slot, points: sum })
      if (best.length > limit) best.pop()
    }
    return best
  }

  return {
    put,
    /** Puts an item in that another table has packed. */
    take,
    remove,
    scan,
    walk,
    rank,
    /** The item in a slot. Its long texts are read when they are asked for. */
    itemAt,
    find: (id: string): CatalogueItem | null => {
      const slot = slotOf.get(id)
      return slot === undefined ? null : itemAt(slot)
    },
    /** Says whether the table has just this item already. */
    holds: (item: CatalogueItem): boolean => {
      const held = items[slotOf.get(item.id) ?? -1]
      const asked = packItem(item)
      return held?.head.equals(asked.head) === true && held.texts.equals(asked.texts)
    },
    /** The item at an address. */
    findAt: (kind: Kind, slug: string): CatalogueItem | null => {
      const slot = slotAt.get(addressOf({ kind, slug }))
      return slot === undefined ? null : itemAt(slot)
    },
    /** The answers of an item to all facets, as `facet:code`. */
    facetsOf: (id: string): string[] =>
      [...(values[slotOf.get(id) ?? -1] ?? [])].map((code) => codes.nameOf(code)),
    slotOf: (id: string): number | null => slotOf.get(id) ?? null,
    /** One more than the highest slot in use: the length of arrays that are kept by slot. */
    reach: () => items.length,
    size: () => slotOf.size,
    /** All of them. Each is read from its bytes: nothing for a request. */
    all: (): CatalogueItem[] => [...each()],
    /** As `all`, one after another. */
    each,
    /** All of them, as they are kept. */
    allPacked: function* (): Generator<PackedItem> {
      for (const item of items) if (item) yield item
    },
  }
}

/** So many items are kept read; others are read from their bytes when they are asked for. */
const mostRead = 1_000

const nothing = new Uint32Array(0)

const addressOf = ({ kind, slug }: Readonly<{ kind: Kind; slug: string }>) => `${kind}/${slug}`

/** A choice as bits: the facets that must be answered, and by the number of a code the facet it answers. */
type Asked = Readonly<{ all: number; facetOf: Uint32Array }>

/** Facet values as numbers, each with the bit of its facet: there are fewer facets than bits. */
function makeCodes() {
  const numbers = new Map<string, number>()
  const names: string[] = []
  const bits: number[] = []
  const bitOf = (name: FacetName) => 1 << facetNames.indexOf(name)

  const numberOf = (value: string): number => {
    const known = numbers.get(value)
    if (known !== undefined) return known

    const number = names.length
    numbers.set(value, number)
    names.push(value)
    bits.push(bitOf(value.slice(0, value.indexOf(':')) as FacetName)) // as toFacetValue writes it
    return number
  }

  return {
    numberOf,
    size: () => names.length,
    nameOf: (code: number): string => names[code] ?? '',
    /** Counts every answer of an item. */
    tallyAll: (row: Uint32Array, tally: Uint32Array): void => {
      for (let each = 0; each < row.length; each += 1) (tally[row[each] as number] as number)++ // numbers of codes
    },
    /** Counts the answers of an item to one question. */
    tallyOf: (row: Uint32Array, bit: number, tally: Uint32Array): void => {
      for (let each = 0; each < row.length; each += 1) {
        const code = row[each] as number // within its length
        if (bits[code] === bit) (tally[code] as number)++
      }
    },
    maskOf: (facets: readonly FacetName[]) => facets.reduce((mask, name) => mask | bitOf(name), 0),
    /** The facets whose question an item does not answer as asked, as bits. */
    missingOf: (row: Uint32Array, asked: Asked): number => {
      let missing = asked.all
      for (let each = 0; each < row.length; each += 1) {
        missing &= ~(asked.facetOf[row[each] as number] as number) // numbers of codes
      }
      return missing
    },
    /** A choice as bits: which facets must be answered, and by which codes. A code that nobody has answers nothing. */
    read: (choice: Choice): Asked => {
      const facetOf = new Uint32Array(names.length)
      let all = 0
      for (const name of facetNames) {
        const chosen = choice[name] ?? []
        if (chosen.length > 0) all |= bitOf(name)
        for (const code of chosen) {
          const number = numbers.get(toFacetValue(name, code))
          if (number !== undefined) facetOf[number] = bitOf(name)
        }
      }
      return { all, facetOf }
    },
    /** The points of each code; 0 for those of other facets. */
    toPoints: (mask: number, pointsOf: (value: string) => number): Int32Array =>
      Int32Array.from(names, (name, code) => ((bits[code] ?? 0) & mask ? pointsOf(name) : 0)),
    /** For each facet the best of its codes. An item has those of one facet in a row. */
    sumOf: (row: ArrayLike<number>, points: Int32Array): number => {
      let sum = 0
      let best = 0
      let facet = 0
      for (let each = 0; each < row.length; each += 1) {
        const code = row[each] as number // within its length
        const worth = points[code] as number // one for each code
        const bit = bits[code] as number // as above
        if (bit === facet) best = Math.max(best, worth)
        else {
          sum += best
          best = worth
          facet = bit
        }
      }
      return sum + best
    },
    toCounts: (tally: Uint32Array, counted: number) => {
      const counts = new Map<string, number>()
      for (let code = 0; code < tally.length; code += 1) {
        const count = tally[code] as number // within its length
        const isAsked = ((bits[code] ?? 0) & counted) !== 0
        if (count > 0 && isAsked) counts.set(names[code] as string, count)
      }
      return counts
    },
  }
}
