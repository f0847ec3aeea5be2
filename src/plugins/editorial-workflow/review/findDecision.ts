import type { PayloadRequest } from 'payload'

import { eventsSlug } from '../slugs'

/** The last time somebody answered a review. */
export type Decision = Readonly<{
  at: string
  versionId: string | null
  contentHash: string | null
}>

/** Finds when a document was last approved or sent back, and the text that this was about. */
export async function findDecision(
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<Decision | null> {
  const { docs } = await req.payload.find({
    collection: eventsSlug,
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    sort: '-rev',
    user: req.user,
    where: {
      documentCollection: { equals: collection },
      documentId: { equals: id },
      transition: { in: ['approve', 'request_changes'] },
    },
  })
  return (docs[0] as Decision | undefined) ?? null // as the service writes it
}
