import type { PayloadRequest } from 'payload'

import type { PublicChange } from '@/domain/publication/publicChange'
import { listReferredIds } from '@/domain/publication/relations'

import { releaseFiles } from './releaseFiles'
import { showChange } from './showChanges'

/**
 * Lets readers meet a change at once: its files become reachable, its address leads right, the
 * catalogue is read anew, and every cached page that shows it, or should, is dropped. Other
 * processes, and what happens beside the requests, are followed by `session/watchChanges`.
 */
export async function tellReaders(change: PublicChange & { req: PayloadRequest }): Promise<void> {
  const { after, before, req } = change

  if (after) await releaseFiles(req.payload, [before, after].flatMap(listReferredIds))
  await showChange(req.payload, change)
}
