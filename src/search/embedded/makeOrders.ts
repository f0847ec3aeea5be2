import type { FacetTable } from '@/catalogue/makeFacetTable'
import type { SortOrder } from '@/domain/catalogue/choice'
import type { Locale } from '@/domain/vocabulary/locales'

/** The orders of a table, as slots and as the place of each slot, kept until the table changes. */
export function makeOrders(table: FacetTable) {
  const made = new Map<string, { slots: readonly number[]; places: Uint32Array }>()

  return {
    of: (order: Exclude<SortOrder, 'relevance'>, locale: Locale) => {
      const name = `${order} ${locale}`
      const known = made.get(name)
      if (known) return known

      const { slots } = table.scan({ choice: {}, order, locale })
      const places = new Uint32Array(table.reach())
      slots.forEach((slot, place) => {
        places[slot] = place
      })
      const found = { slots, places }
      made.set(name, found)
      return found
    },
    forget: () => made.clear(),
  }
}
