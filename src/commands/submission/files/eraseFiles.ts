import type { PayloadRequest } from 'payload'

import { listFiles } from './listFiles'
import { listKnownNames } from './listKnownNames'
import { removeStored } from './storage'

/** What was erased, and what is left to do. */
export type ErasedFiles = Readonly<{
  removed: number
  /** Takes the files from the disk. To be called once the transaction is committed; a duty does it otherwise. */
  sweep: () => Promise<void>
}>

/**
 * Erases the files of a submission. The rows go with the transaction; what lies on the disk may not,
 * as a transaction that is undone cannot bring it back.
 */
export async function eraseFiles(req: PayloadRequest, submission: string): Promise<ErasedFiles> {
  const names = (await listFiles(req, submission)).map(({ storedAs }) => storedAs)
  await req.payload.db.deleteMany({
    collection: 'submission-files',
    req,
    where: { submission: { equals: submission } },
  })
  return {
    removed: names.length,
    sweep: async () => {
      const known = await listKnownNames(req.payload, names)
      await removeStored(names.filter((name) => !known.has(name)))
    },
  }
}
