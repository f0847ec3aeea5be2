import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { type Settings, settingsOf } from '../settle'
import { itemsSlug, slugOf } from '../slugs'
import { findItem, type Item, noteItem, readItem } from './noteItem'
import { isConflict } from './recordEvent'
import { refusedFields } from './thrown'

/** A row of the desk that does not say what its document says, and in what. */
export type Difference = Readonly<{
  key: string
  /** The columns that differ; none where the row, or the document, is missing. */
  columns: readonly (keyof Item)[]
  fault: 'missing' | 'orphan' | 'differs'
}>

/** Says which rows of the desk differ from the documents. Nothing is changed. */
export async function compareItems(payload: Payload): Promise<Difference[]> {
  const settings = settingsOf(payload)
  const req = await createLocalReq({}, payload)
  const differences: Difference[] = []
  const keys = new Set<string>()

  for (const collection of Object.keys(settings.collections)) {
    for await (const id of idsOf(req, collection)) {
      keys.add(`${collection}:${id}`)
      const difference = await compare(settings, req, collection, id)
      if (difference) differences.push(difference)
    }
  }
  for await (const key of keysOfItems(req)) {
    if (!keys.has(key)) differences.push({ key, columns: [], fault: 'orphan' })
  }
  return differences
}

/** Mends the rows that differ, each in a transaction of its own, and says which they were. */
export async function mendItems(payload: Payload): Promise<Difference[]> {
  const settings = settingsOf(payload)
  const differences = await compareItems(payload)
  for (const { columns, fault, key } of differences) {
    await noteAnew(settings, payload, key)
    payload.logger.warn(
      `[editorial-workflow] ${itemsSlug} ${key}: ${[fault, ...columns].join(' ')}`,
    )
  }
  return differences
}

/** Writes every row of the desk anew: for a bank that is older than its desk. */
export async function rebuildItems(payload: Payload): Promise<number> {
  const settings = settingsOf(payload)
  const req = await createLocalReq({}, payload)
  let count = 0
  for (const collection of Object.keys(settings.collections)) {
    for await (const id of idsOf(req, collection)) {
      await noteAnew(settings, payload, `${collection}:${id}`)
      count += 1
    }
  }
  return count
}

/** Fills the desk of a bank that was there before it: where there are documents and not one row. */
export async function fillItems(payload: Payload): Promise<number> {
  if ((await payload.db.count({ collection: itemsSlug })).totalDocs > 0) return 0
  return rebuildItems(payload)
}

async function compare(
  settings: Settings,
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<Difference | null> {
  const key = `${collection}:${id}`
  const known = await findItem(req, key)
  const right = await readItem(settings, req, collection, id, known)
  if (!right) return null // deleted in the meantime
  if (!known) return { key, columns: [], fault: 'missing' }

  const columns = (Object.keys(right) as (keyof Item)[]).filter(
    (name) => plain(known[name]) !== plain(right[name]),
  )
  return columns.length > 0 ? { key, columns, fault: 'differs' } : null
}

/** The document is read and its row written with nothing in between. */
async function noteAnew(settings: Settings, payload: Payload, key: string): Promise<void> {
  const [collection = '', id = ''] = key.split(':')
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    await noteItem(settings, req, collection, id)
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    // somebody else wrote the row first, from the same document
    if (!(refusedFields(error) || isConflict(error))) throw error
  }
}

async function* idsOf(req: PayloadRequest, collection: string): AsyncGenerator<string> {
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await req.payload.db.find<{ id: string }>({
      collection: slugOf(collection),
      limit: 200,
      page,
      pagination: true,
      req,
      select: { createdAt: true },
      sort: 'createdAt',
    })
    for (const { id } of docs) yield String(id)
    if (!hasNextPage) return
  }
}

async function* keysOfItems(req: PayloadRequest): AsyncGenerator<string> {
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await req.payload.db.find<Item>({
      collection: itemsSlug,
      limit: 500,
      page,
      pagination: true,
      req,
      select: { key: true },
      sort: 'key',
    })
    for (const { key } of docs) yield key
    if (!hasNextPage) return
  }
}

/** A value as it is compared, whichever database it comes from. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  return value ?? null
}
