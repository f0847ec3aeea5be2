import { createHash } from 'node:crypto'

import type { Store } from './store'

type Held = Pick<Store, 'docs' | 'table'>

/** Where what is kept is not what the database says. */
export type Difference = Readonly<{
  /** `examples/slug`, or the id of what has no slug. */
  name: string
  part: 'known' | 'item'
  fault: 'missing' | 'left over' | 'different'
}>

/** Compares what is kept with what it should be, document by document and item by item. */
export function compareStores(kept: Held, right: Held): Difference[] {
  return [
    ...differing('known', docsIn(kept), docsIn(right)),
    ...differing('item', itemsIn(kept), itemsIn(right)),
  ]
}

type Row = Readonly<{ name: string; hash: string }>

function docsIn({ docs }: Held): Map<string, Row> {
  const rows = new Map<string, Row>()
  for (const { collection, id, packed, slug } of docs.all()) {
    const key = `${collection}:${id}`
    rows.set(key, { name: `${collection}/${slug || id}`, hash: hashOf(packed) })
  }
  return rows
}

function itemsIn({ table }: Held): Map<string, Row> {
  const rows = new Map<string, Row>()
  for (const { head, id, kind, slug, texts } of table.allPacked()) {
    rows.set(`item:${id}`, { name: `${kind}/${slug}`, hash: hashOf(head, texts) })
  }
  return rows
}

function differing(
  part: Difference['part'],
  kept: ReadonlyMap<string, Row>,
  right: ReadonlyMap<string, Row>,
): Difference[] {
  const faults: Difference[] = []
  for (const [key, { hash, name }] of right) {
    const held = kept.get(key)
    if (!held) faults.push({ name, part, fault: 'missing' })
    else if (held.hash !== hash) faults.push({ name, part, fault: 'different' })
  }
  for (const [key, { name }] of kept) {
    if (!right.has(key)) faults.push({ name, part, fault: 'left over' })
  }
  return faults
}

function hashOf(...parts: readonly (Buffer | string)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('base64')
}
