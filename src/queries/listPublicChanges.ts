import type { BasePayload, CollectionSlug } from 'payload'

/** Something that readers may see differently since it was written down. */
export type Change = Readonly<{ key: string; collection: string; id: string }>

/**
 * Lists what has changed for the public since a time, by the history of the workflow: whichever
 * process it happened in, and whether it was a request or a worker.
 */
export async function listPublicChanges(payload: BasePayload, since: Date): Promise<Change[]> {
  const { docs } = await payload.find({
    collection: 'workflow-events' as CollectionSlug, // brought by the workflow plugin
    depth: 0,
    limit: 0,
    // Only what has changed is read, to know which pages to make anew.
    overrideAccess: true,
    pagination: false,
    select: { documentCollection: true, documentId: true, key: true },
    where: {
      and: [
        { at: { greater_than_equal: since.toISOString() } },
        {
          or: [
            { to: { in: ['published', 'archived'] } },
            { transition: { in: ['unpublish', 'unpublish_scheduled', 'override', 'erase'] } },
          ],
        },
      ],
    },
  })
  return docs.map((doc) => {
    const { documentCollection, documentId, key } = doc as unknown as Record<string, unknown> // as the plugin keeps it
    return { key: String(key), collection: String(documentCollection), id: String(documentId) }
  })
}
