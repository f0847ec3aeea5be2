import { toItemCard } from '@/domain/catalogue/toCatalogueCard'
import type { ThemeItems } from '@/domain/publication/publicItem'
import type { Kind } from '@/domain/vocabulary/kinds'

import { findCatalogue } from './catalogue'
import type { Reader } from './reader'

/** Methods first: they are the best way in. */
const order: readonly Kind[] = ['method', 'example', 'tool', 'lab', 'organisation']

/** How many rows of each kind stand open on the page of a theme; the rest are in the list. */
const mostRows = 6

/** Lists what carries a theme, by kind: how many there are, and the first of them by title. */
export async function listThemeItems(
  { locale, now, payload }: Reader,
  theme: string,
): Promise<ThemeItems[]> {
  const { table } = await findCatalogue(payload)

  return order.flatMap((kind) => {
    const { slots } = table.scan({
      choice: { kind: [kind], theme: [theme] },
      locale,
      order: 'title',
    })
    const cards = slots.slice(0, mostRows).flatMap((slot) => {
      const item = table.itemAt(slot)
      return item ? toItemCard(item.faces[locale].card, now) : []
    })
    return slots.length > 0 ? { kind, cards, total: slots.length } : []
  })
}
