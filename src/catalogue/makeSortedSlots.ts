import type { CatalogueItem } from '@/domain/catalogue/catalogueItem'
import type { SortOrder } from '@/domain/catalogue/choice'
import { type Locale, locales } from '@/domain/vocabulary/locales'

type ListOrder = Exclude<SortOrder, 'relevance'>
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
    inOrder: (order: ListOrder, locale: Locale): readonly number[] => {
      const name = order === 'title' ? `title ${locale}` : order
      const made = orders.get(name)
      if (made) return made.slots

      const compare = comparisons[order](locale)
      const slots = [...known].sort((a, b) =>
        compare(itemAt(a) as CatalogueItem, itemAt(b) as CatalogueItem),
      )
      orders.set(name, { slots, compare })
      return slots
    },
  }
}

const collators = Object.fromEntries(
  locales.map((locale) => [locale, new Intl.Collator(locale, { numeric: true })]),
) as Record<Locale, Intl.Collator> // every language is there

const titleOf = (item: CatalogueItem, locale: Locale) => item.faces[locale].card.title

/** By title in the order of the language's alphabet; what is titled alike, by id. */
const byTitle =
  (locale: Locale): Compare =>
  (a, b) =>
    collators[locale].compare(titleOf(a, locale), titleOf(b, locale)) || (a.id < b.id ? -1 : 1)

/** The highest first; what is equal, by Swedish title, so that both languages agree on pages. */
const byKey =
  (key: keyof CatalogueItem['sort']): (() => Compare) =>
  () =>
  (a, b) =>
    b.sort[key] - a.sort[key] || byTitle('sv')(a, b)

const comparisons: Readonly<Record<ListOrder, (locale: Locale) => Compare>> = {
  newest: byKey('published'),
  checked: byKey('checked'),
  evidence: byKey('evidence'),
  title: byTitle,
}
