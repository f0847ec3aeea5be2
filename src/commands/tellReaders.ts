import type { PayloadRequest } from 'payload'

import type { PublicChange } from '@/domain/publication/publicChange'
import { listReferredIds } from '@/domain/publication/relations'
import { noteAddress } from '@/queries/addressBook'
import { forgetCatalogue } from '@/queries/catalogue'
import { addressTag, anythingTag, documentTag } from '@/queries/tags'

import { dropPages } from './dropPages'
import { releaseFiles } from './releaseFiles'

/**
 * Lets readers meet a change at once: its files become reachable, its address leads right, the
 * catalogue is read anew, and every cached page that shows it, or should, is dropped.
 */
export async function tellReaders(change: PublicChange & { req: PayloadRequest }): Promise<void> {
  const { after, before, collection, id, req } = change
  const referred = [before, after].flatMap(listReferredIds)

  if (after) await releaseFiles(req.payload, referred)
  await noteAddress(req.payload, change)
  forgetCatalogue(req.payload)
  dropPages([
    anythingTag,
    documentTag(id),
    ...new Set(referred.map(documentTag)),
    ...[before, after].flatMap((doc) => slugsOf(doc).map((slug) => addressTag(collection, slug))),
  ])
}

function slugsOf(doc: Record<string, unknown> | null): string[] {
  return typeof doc?.slug === 'string' ? [doc.slug] : []
}
