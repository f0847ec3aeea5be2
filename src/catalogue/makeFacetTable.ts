import type { CatalogueItem } from '@/domain/catalogue/catalogueItem'
import type { Choice } from '@/domain/catalogue/choice'
import type { FacetName } from '@/domain/catalogue/facets'
import type { Kind } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'

import { type ListOrder, type ListPlace, toListPlace } from './listPlace'
import { makeAnswers } from './makeAnswers'
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
  const free: number[] = []
  const answers = makeAnswers()
  const sorted = makeSortedSlots((slot) => items[slot])
  const read = makeRecent<PackedItem, CatalogueItem>(mostRead)

  const put = (item: CatalogueItem): number => take(packItem(item), item.facets)

  function take(item: PackedItem, facets: readonly string[]): number {
    remove(item.id)
    const slot = free.pop() ?? items.length
    slotOf.set(item.id, slot)
    slotAt.set(addressOf(item), slot)
    items[slot] = item
    answers.put(slot, facets)
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
    answers.clear(slot)
    free.push(slot)
    return slot
  }

  function scan({ choice, facets = [], locale = 'sv', order = 'newest', slots }: Scan): Scanned {
    const { all, answered } = answers.read(choice)
    const candidates = slots ?? sorted.inOrder(order, locale)
    const tally = facets.length > 0 ? answers.openTally(facets) : null
    const found: number[] = []

    for (let at = 0; at < candidates.length; at += 1) {
      const slot = candidates[at] as number // within its length
      const missing = all & ~(answered[slot] as number) // every slot has marks
      if (missing === 0) found.push(slot)
      if (tally === null) continue
      // one question short: it counts for the answers of that question
      if (missing === 0) tally.addAll(slot)
      else if ((missing & (missing - 1)) === 0) tally.addOf(slot, missing)
    }
    return { slots: found, counts: tally?.counts() ?? new Map() }
  }

  /** Looks no further than it must: the hundredth part of a list costs what the first does. */
  function walk({ after, choice, limit, locale, order }: Walk): Walked {
    const { all, answered } = answers.read(choice)
    const candidates = sorted.inOrder(order, locale)
    const found: number[] = []

    for (
      let at = after ? sorted.indexAfter(order, locale, after) : 0;
      at < candidates.length && found.length <= limit;
      at += 1
    ) {
      const slot = candidates[at] as number // within its length
      if ((all & ~(answered[slot] as number)) === 0) found.push(slot) // every slot has marks
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
    const { all, answered } = answers.read(choice)
    const sumOf = answers.openSum(facets, pointsOf)
    const best: Ranked[] = []

    for (const slot of sorted.inOrder('newest', 'sv')) {
      if ((all & ~(answered[slot] as number)) !== 0) continue // every slot has marks
      const sum = sumOf(slot)
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
    facetsOf: (id: string): string[] => {
      const slot = slotOf.get(id)
      return slot === undefined ? [] : answers.of(slot)
    },
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

const addressOf = ({ kind, slug }: Readonly<{ kind: Kind; slug: string }>) => `${kind}/${slug}`
