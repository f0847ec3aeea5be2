import type { Locale } from '@/domain/vocabulary/locales'

import {
  comparePlaces,
  keys,
  type ListOrder,
  type ListPlace,
  type Sortable,
  toListPlace,
} from './listPlace'
import { makeOrdered } from './makeOrdered'

/**
 * Slots in every order that a list can have. An order is made when it is first asked for, and kept by
 * putting each slot in its place: a list is then read off from it.
 */
export function makeSortedSlots(itemAt: (slot: number) => Sortable | undefined) {
  const known = new Set<number>()
  const orders = new Map<string, ReturnType<typeof makeOrdered<number>>>()

  const placeOf = (slot: number, order: ListOrder, locale: Locale): ListPlace =>
    toListPlace(itemAt(slot) as Sortable, order, locale) // known slots have items

  function makeOrder(order: ListOrder, locale: Locale) {
    const compare = comparePlaces(order, locale)
    const inPlace = (a: number, b: number) =>
      compare(placeOf(a, order, locale), placeOf(b, order, locale))
    if (order === 'title') return filled(makeOrdered(inPlace), known)

    const key = keys[order]
    const byKey = (a: number, b: number) =>
      (itemAt(b)?.sort[key] ?? 0) - (itemAt(a)?.sort[key] ?? 0)
    // Added in the order of their titles, which then settles what is equal.
    return filled(makeOrdered(inPlace, byKey), inOrder('title', 'sv'))
  }

  function orderOf(order: ListOrder, locale: Locale) {
    const name = order === 'title' ? `title ${locale}` : order
    const made = orders.get(name) ?? makeOrder(order, locale)
    orders.set(name, made)
    return made
  }

  function inOrder(order: ListOrder, locale: Locale): readonly number[] {
    return orderOf(order, locale).list()
  }

  return {
    add: (slot: number) => {
      known.add(slot)
      for (const order of orders.values()) order.add(slot)
    },
    /** To be called while the slot still has its item. */
    remove: (slot: number) => {
      known.delete(slot)
      for (const order of orders.values()) order.remove(slot)
    },
    inOrder,
    /** Where in an order that begins which comes after a place. */
    indexAfter: (order: ListOrder, locale: Locale, place: ListPlace): number => {
      const compare = comparePlaces(order, locale)
      const slots = inOrder(order, locale)
      let [low, high] = [0, slots.length]
      while (low < high) {
        const middle = (low + high) >>> 1
        const other = placeOf(slots[middle] as number, order, locale) // within its length
        if (compare(other, place) <= 0) low = middle + 1
        else high = middle
      }
      return low
    },
  }
}

function filled<Ordered extends Readonly<{ add: (slot: number) => void }>>(
  ordered: Ordered,
  slots: Iterable<number>,
): Ordered {
  for (const slot of slots) ordered.add(slot)
  return ordered
}
