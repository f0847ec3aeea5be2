import type { BasePayload } from 'payload'

import { toFacetValue } from '@/domain/catalogue/facets'
import { freshnessTerms } from '@/domain/catalogue/terms'
import { judgeFreshness } from '@/domain/publication/judgeFreshness'
import { rowOfKind } from '@/domain/vocabulary/kinds'

import type { Change } from '../listPublicChanges'
import { type Store, shelfOf } from './store'

const judged = new WeakMap<object, string>()

/**
 * Lists the items that have grown old since they were taken in, without anybody having published
 * anything. They are looked through once a day; until what is listed has been taken in, again.
 */
export function listTurned({ table }: Pick<Store, 'table'>, now: Date): Change[] {
  const day = now.toISOString().slice(0, 10)
  if (judged.get(table) === day) return []

  const turned: Change[] = []
  for (const { faces, facets, id, kind } of table.each()) {
    const freshness = judgeFreshness(faces.sv.card.checkedAt, now)
    const code = freshnessTerms.find(({ of }) => of === freshness)?.code ?? ''
    if (facets.includes(toFacetValue('freshness', code))) continue
    turned.push({ key: `turned ${day} ${id}`, collection: rowOfKind(kind).collection, id })
  }
  if (turned.length === 0) judged.set(table, day)
  return turned
}

/** As `listTurned`, of the catalogue of this process. */
export async function listTurnedItems(payload: BasePayload): Promise<Change[]> {
  const store = await shelfOf(payload).filling?.catch(() => null)
  return store ? listTurned(store, new Date()) : []
}
