import type { PayloadRequest } from 'payload'

import type { DocumentFacts } from '../options'
import { commentsSlug } from '../slugs'

/**
 * Counts the open threads of a document. Answers belong to their thread, and an opinion from outside
 * stops nothing.
 */
export async function countOpen(
  req: PayloadRequest,
  { collection, id }: Readonly<{ collection: string; id: string }>,
): Promise<Pick<DocumentFacts, 'openBlockingComments' | 'openComments'>> {
  const { docs } = await req.payload.db.find<{ blocking?: boolean }>({
    collection: commentsSlug,
    limit: 0,
    pagination: false,
    req,
    select: { blocking: true },
    where: {
      documentCollection: { equals: collection },
      documentId: { equals: id },
      parent: { exists: false },
      previewLink: { exists: false },
      resolvedAt: { exists: false },
    },
  })
  return {
    openBlockingComments: docs.filter(({ blocking }) => blocking).length,
    openComments: docs.length,
  }
}
