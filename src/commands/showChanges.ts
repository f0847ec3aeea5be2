import type { BasePayload, CollectionSlug } from 'payload'

import type { PublicChange } from '@/domain/publication/publicChange'
import { listReferredIds } from '@/domain/publication/relations'
import { noteAddress, openAddressBook } from '@/queries/addressBook'
import { forgetSettings } from '@/queries/catalogue'
import { noteKnown, openKnownBank } from '@/queries/knownBank'
import type { Change } from '@/queries/listPublicChanges'
import { listPublished } from '@/queries/listPublished'
import { applyChanges } from '@/queries/store/applyChanges'
import { lateItems } from '@/queries/store/listLate'
import { addressTag, anythingTag, documentTag, settingsTag } from '@/queries/tags'

import { dropPages } from './dropPages'

/** Shows readers of this process what has changed in another one, or beside the requests. */
export async function showChanges(payload: BasePayload, changes: readonly Change[]): Promise<void> {
  if (changes.some(({ collection }) => collection === 'settings')) {
    await forgetSettings(payload)
    dropPages([settingsTag])
  }
  if (changes.some(({ collection }) => collection === lateItems)) {
    dropPages([settingsTag, anythingTag])
  }
  const documents = changes.filter(
    ({ collection }) => collection !== 'settings' && collection !== lateItems,
  )
  if (documents.length === 0) return
  if (documents.length > most) return showManyChanges(payload, documents)

  const news = await Promise.all(
    documents.map(async ({ collection, id }) => ({
      collection,
      id,
      before: null,
      after: await findPublic(payload, collection as CollectionSlug, id), // the history names no other
    })),
  )
  for (const change of news) {
    await noteAddress(payload, change)
    await noteKnown(payload, change)
  }
  await applyChanges(payload, documents)
  dropPages([...new Set([anythingTag, ...news.flatMap(tagsOfChange)])])
}

/** Lets this process show one change: its address, the catalogue, and every cached page it is on. */
export async function showChange(
  payload: BasePayload,
  change: Omit<PublicChange, 'transition'>,
): Promise<void> {
  await noteAddress(payload, change)
  await noteKnown(payload, change)
  // First the catalogue, so that no page is made again of what was.
  await applyChanges(payload, [change])
  dropPages([anythingTag, ...new Set(tagsOfChange(change))])
}

/** Of more changes than this all pages are dropped: to look at each would take longer. */
const most = 50

async function showManyChanges(payload: BasePayload, changes: readonly Change[]): Promise<void> {
  await openAddressBook(payload)
  await openKnownBank(payload)
  await applyChanges(payload, changes)
  dropPages([settingsTag, anythingTag])
}

/** The pages that a change is on, before or after: its own, and those of all that it refers to. */
function tagsOfChange({ after, before, collection, id }: Omit<PublicChange, 'transition'>) {
  return [
    documentTag(id),
    ...[before, after].flatMap(listReferredIds).map(documentTag),
    ...[before, after].flatMap((doc) => slugsOf(doc).map((slug) => addressTag(collection, slug))),
  ]
}

/** What the public meets of a document now, in all languages; null when it meets nothing. */
async function findPublic(payload: BasePayload, collection: CollectionSlug, id: string) {
  const [doc] = await listPublished(payload, {
    collection,
    limit: 1,
    where: { id: { equals: id } },
  })
  return doc ?? null
}

function slugsOf(doc: Readonly<Record<string, unknown>> | null): string[] {
  return typeof doc?.slug === 'string' ? [doc.slug] : []
}
