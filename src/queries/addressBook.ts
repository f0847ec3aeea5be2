import type { BasePayload } from 'payload'

import type { AddressBook, Forwarding } from '@/domain/publication/judgeAddress'
import type { PublicChange } from '@/domain/publication/publicChange'
import { storedFields } from '@/domain/publication/storedFields'
import {
  findKindByCollection,
  type ItemCollection,
  type Kind,
  kinds,
} from '@/domain/vocabulary/kinds'

import { inTurn } from './inTurn'

type Entries = Map<string, Forwarding>

const keyOf = (kind: Kind, slug: string) => `${kind}/${slug}`

/** Fills the address book from the database. The proxy reads it; it must not ask the database itself. */
export const openAddressBook = (payload: BasePayload): Promise<void> =>
  inTurn('addresses', () => readAddressBook(payload))

async function readAddressBook(payload: BasePayload): Promise<void> {
  const entries: Entries = new Map()
  for (const { collection, kind } of kinds) {
    const { docs } = await payload.find({
      ...addressesOf(collection),
      where: {
        or: [{ 'workflow.state': { equals: 'archived' } }, { previousSlugs: { exists: true } }],
      },
    })
    for (const doc of docs) enter(entries, kind, doc as unknown as Record<string, unknown>)
  }
  share(entries)
}

/** Enters one change of what the public sees, as it now stands, so that its addresses lead right at once. */
export const noteAddress = (
  payload: BasePayload,
  change: Pick<PublicChange, 'collection' | 'id'>,
): Promise<void> => inTurn('addresses', () => takeInAddress(payload, change))

async function takeInAddress(
  payload: BasePayload,
  change: Pick<PublicChange, 'collection' | 'id'>,
): Promise<void> {
  const entries = shared()
  const row = findKindByCollection(change.collection)
  if (!entries || !row) return

  const { docs } = await payload.find({
    ...addressesOf(row.collection),
    where: { id: { equals: change.id } },
  })
  const [doc] = docs
  if (doc) enter(entries, row.kind, doc as unknown as Record<string, unknown>)
}

/** What is known of an address where nothing is found; null when that is nothing. */
export function findForwarding(kind: Kind, slug: string): Forwarding | null {
  return shared()?.get(keyOf(kind, slug)) ?? null
}

/** What is read of an item to know where its addresses lead: never its content. */
const addressesOf = (collection: ItemCollection) =>
  ({
    collection,
    depth: 0,
    draft: false,
    limit: 0,
    // An archived item is no longer public, but that its address is gone, and where a changed one leads, is.
    overrideAccess: true,
    pagination: false,
    select: { previousSlugs: true, slug: true, workflow: true, _status: true },
  }) as const

function enter(entries: Entries, kind: Kind, doc: Record<string, unknown>): void {
  const { text, texts, group } = storedFields(doc, 'sv')
  const slug = text('slug')
  if (!slug) return

  const isPublic = doc._status === 'published'
  const isArchived = storedFields(group('workflow'), 'sv').text('state') === 'archived'

  entries.delete(keyOf(kind, slug))
  if (isArchived && !isPublic) entries.set(keyOf(kind, slug), { type: 'gone' })
  for (const old of texts('previousSlugs')) {
    if (isPublic || isArchived) entries.set(keyOf(kind, old), { type: 'moved', to: slug })
    else entries.delete(keyOf(kind, old))
  }
}

const place = Symbol.for('innovationslabbet.addresses')
type Shared = AddressBook & { entries: Entries }

function share(entries: Entries): void {
  const book: Shared = { entries, find: (kind, slug) => entries.get(keyOf(kind, slug)) ?? null }
  const global = globalThis as unknown as Record<symbol, Shared> // read by the proxy, which is built apart
  global[place] = book
}

function shared(): Entries | null {
  const global = globalThis as unknown as Record<symbol, Shared | undefined> // as above
  return global[place]?.entries ?? null
}
