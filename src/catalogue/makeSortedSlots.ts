import type { CatalogueItem } from '@/domain/catalogue/catalogueItem'
import type { Locale } from '@/domain/vocabulary/locales'

import { comparePlaces, type ListOrder, type ListPlace, toListPlace } from './listPlace'

type Compare = (a: CatalogueItem, b: CatalogueItem) => number

/**
 * Slots in every order that a list can have. An order is made when it is first asked for, and kept by
 * putting each slot in its place: a list is then read off from it.
 */
export function makeSortedSlots(itemAt: (slot: number) => CatalogueItem | undefined) {
  const known = new Set<number>()
  const orders = new Map<string, { slots: number[]; compare: Compare }>()

  function placeOf({ compare, slots }: { slots: number[]; compare: Compare }, item: CatalogueItem) {
    let [low, high] = [0, slots.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      const other = itemAt(slots[middle] as number) as CatalogueItem // known slots have items
      if (compare(other, item) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  return {
    add: (slot: number) => {
      const item = itemAt(slot)
      if (!item) return
      known.add(slot)
      for (const order of orders.values()) order.slots.splice(placeOf(order, item), 0, slot)
    },
    /** To be called while the slot still has its item. */
    remove: (slot: number) => {
      const item = itemAt(slot)
      known.delete(slot)
      for (const order of orders.values()) {
        const at = item ? placeOf(order, item) : -1
        order.slots.splice(order.slots[at] === slot ? at : order.slots.indexOf(slot), 1)
      }
    },
    inOrder,
    /** Where in an order that begins which comes after a place. */
    indexAfter: (order: ListOrder, locale: Locale, place: ListPlace): number => {
      const compare = comparePlaces(order, locale)
      const slots = inOrder(order, locale)
      let [low, high] = [0, slots.length]
      while (low < high) {
        const middle = (low + high) >>> 1
        const other = itemAt(slots[middle] as number) as CatalogueItem // known slots have items
        if (compare(toListPlace(other, order, locale), place) <= 0) low = middle + 1
        else high = middle
      }
      return low
    },
  }

  function inOrder(order: ListOrder, locale: Locale): readonly number[] {
    const name = order === 'title' ? `title ${locale}` : order
    const made = orders.get(name)
    if (made) return made.slots

    const compare = comparisonOf(order, locale)
    const slots = [...known].sort((a, b) =>
      compare(itemAt(a) as CatalogueItem, itemAt(b) as CatalogueItem),
    )
    orders.set(name, { slots, compare })
    return slots
  }
}

function comparisonOf(order: ListOrder, locale: Locale): Compare {
  const compare = comparePlaces(order, locale)
  const placeOf = (item: CatalogueItem) => toListPlace(item, order, locale)
  return (a, b) => compare(placeOf(a), placeOf(b))
}
