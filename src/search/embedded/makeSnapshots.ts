import type { Analyser } from '@/analyser/makeAnalyser'
import type { CatalogueItem } from '@/domain/catalogue/catalogueItem'

import { analyserHash } from '../analyserHash'
import { itemHash } from '../itemHash'
import { makeBreath } from './makeBreath'
import { type Holding, makeHolding } from './makeHolding'
import { readSnapshot } from './readSnapshot'
import { writeSnapshot } from './writeSnapshot'

/** To be raised when segments are made otherwise than before. */
const format = 1

/** Makes what keeps a holding as bytes, and opens it again with the items of today. */
export function makeSnapshots(analyser: Analyser) {
  let known = ''
  const version = () => {
    known ||= `${format} ${analyserHash(analyser)}`
    return known
  }

  return {
    /** What has left the bank leaves not a word behind where it is kept. */
    save: async ({ hashes, indices, table }: Holding): Promise<Uint8Array> => {
      const breathe = makeBreath()
      for (const index of indices) await index.tidy(breathe)
      const places = new Int32Array(table.reach()).fill(-1)
      const items = [...hashes].map(([id, hash], place) => {
        places[table.slotOf(id) ?? 0] = place
        return { id, hash }
      })
      const segments = indices.map((index) =>
        index.segments().map((segment) => ({
          ...segment,
          slots: segment.slots.map((slot) => places[slot] ?? -1),
        })),
      )
      return writeSnapshot({ version: version(), items, segments })
    },

    /** Null when what was kept is of no use. What has changed since then is indexed anew. */
    load: async (kept: Uint8Array, items: readonly CatalogueItem[]): Promise<Holding | null> => {
      const snapshot = readSnapshot(kept, version())
      if (!snapshot) return null

      const breathe = makeBreath()
      const holding = makeHolding(analyser)
      const places = new Map(snapshot.items.map(({ id }, place) => [id, place]))
      const slots = new Int32Array(snapshot.items.length).fill(-1)
      const others: CatalogueItem[] = []
      for (const item of items) {
        const place = places.get(item.id) ?? -1
        const hash = itemHash(item)
        if (snapshot.items[place]?.hash === hash) slots[place] = holding.seat(item, hash)
        else others.push(item)
        await breathe()
      }
      holding.indices.forEach((index, at) => {
        const kept = snapshot.segments[at] ?? []
        index.restore(
          kept.map((segment) => ({
            ...segment,
            slots: segment.slots.map((place) => slots[place] ?? -1),
          })),
        )
      })
      await holding.openWriter()(others)
      await holding.remove([])
      return holding
    },
  }
}
