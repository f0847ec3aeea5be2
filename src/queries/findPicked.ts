import type { Pick } from '@/domain/catalogue/picks'
import { toItemCard } from '@/domain/catalogue/toCatalogueCard'
import type { ItemCard } from '@/domain/publication/publicItem'

import { findForwarding } from './addressBook'
import type { Reader } from './reader'
import { findReadModel } from './readModel'

/** What somebody has picked: what is published of it, in their order, and what is not. */
export type Picked = Readonly<{ cards: readonly ItemCard[]; missing: readonly Pick[] }>

/** Finds the published items that somebody has picked; one with a new address is followed. */
export async function findPicked(
  { locale, now, payload }: Reader,
  picks: readonly Pick[],
): Promise<Picked> {
  const { table } = await findReadModel(payload)
  const cards = new Map<string, ItemCard>()
  const missing: Pick[] = []
  for (const pick of picks) {
    const item = table.findAt(pick.kind, pick.slug) ?? table.findAt(pick.kind, newSlugOf(pick))
    if (item) cards.set(item.id, toItemCard(item.faces[locale].card, now))
    else missing.push(pick)
  }
  return { cards: [...cards.values()], missing }
}

function newSlugOf({ kind, slug }: Pick): string {
  const forwarding = findForwarding(kind, slug)
  return forwarding?.type === 'moved' ? forwarding.to : slug
}
