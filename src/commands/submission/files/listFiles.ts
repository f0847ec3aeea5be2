import type { PayloadRequest } from 'payload'

import { type StoredFile, toStoredFile } from './file'

/** The files of a submission, in the order they came. Whoever asks has judged who may know. */
export async function listFiles(
  req: PayloadRequest,
  submission: string,
): Promise<readonly StoredFile[]> {
  const { docs } = await req.payload.db.find<Record<string, unknown>>({
    collection: 'submission-files',
    limit: 0,
    pagination: false,
    req,
    sort: 'createdAt',
    where: { submission: { equals: submission } },
  })
  return docs.map(toStoredFile)
}
