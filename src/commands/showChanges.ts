import type { BasePayload, CollectionSlug } from 'payload'

import type { PublicChange } from '@/domain/publication/publicChange'
import { listReferredIds } from '@/domain/publication/relations'
import { noteAddress, openAddressBook } from '@/queries/addressBook'
import { forgetCatalogue } from '@/queries/catalogue'
import { noteKnown, openKnownBank } from '@/queries/knownBank'
import type { Change } from '@/queries/listPublicChanges'
import { addressTag, anythingTag, documentTag, settingsTag } from '@/queries/tags'

import { dropPages } from './dropPages'

/** Shows readers of this process what has changed in another one, or beside the requests. */
export async function showChanges(payload: BasePayload, changes: readonly Change[]): Promise<void> {
  if (changes.length > most) return showEverything(payload)

  for (const { collection, id } of changes) {
    const after = await findPublic(payload, collection as CollectionSlug, id) // the history names no other
    await showChange(payload, { collection, id, before: null, after })
  }
}

/** Lets this process show one change: its address, the catalogue, and every cached page it is on. */
export async function showChange(
  payload: BasePayload,
  change: Omit<PublicChange, 'transition'>,
): Promise<void> {
  const { after, before, collection, id } = change
  const referred = [before, after].flatMap(listReferredIds)

  await noteAddress(payload, change)
  await noteKnown(payload, change)
  forgetCatalogue(payload)
  dropPages([
    anythingTag,
    documentTag(id),
    ...new Set(referred.map(documentTag)),
    ...[before, after].flatMap((doc) => slugsOf(doc).map((slug) => addressTag(collection, slug))),
  ])
}

/** Of more changes than this the whole site is made anew: to look at each would take longer. */
const most = 50

async function showEverything(payload: BasePayload): Promise<void> {
  await openAddressBook(payload)
  await openKnownBank(payload)
  forgetCatalogue(payload)
  dropPages([settingsTag, anythingTag])
}

/** What the public meets of a document now, in all languages; null when it meets nothing. */
async function findPublic(payload: BasePayload, collection: CollectionSlug, id: string) {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    draft: false,
    limit: 1,
    locale: 'all',
    overrideAccess: false,
    pagination: false,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
  })
  return (docs[0] as unknown as Record<string, unknown> | undefined) ?? null // all languages: the types know one at a time
}

function slugsOf(doc: Record<string, unknown> | null): string[] {
  return typeof doc?.slug === 'string' ? [doc.slug] : []
}
