import type { PayloadRequest } from 'payload'

import type { StoredFile } from '../files/file'
import { listFiles } from '../files/listFiles'

/** A file of a submission, as a moderator sees it: not where it lies, nor which form it came with. */
export type CaseFile = Omit<
  StoredFile,
  'createdAt' | 'formHash' | 'sha256' | 'storedAs' | 'submission'
>

/** Lists the files of a submission for a moderator. */
export async function listCaseFiles(req: PayloadRequest, submission: string): Promise<CaseFile[]> {
  return (await listFiles(req, submission)).map((file) => ({
    alt: file.alt,
    bytes: file.bytes,
    credit: file.credit,
    hasRights: file.hasRights,
    height: file.height,
    id: file.id,
    mimeType: file.mimeType,
    movedTo: file.movedTo,
    name: file.name,
    notes: file.notes,
    pages: file.pages,
    scan: file.scan,
    width: file.width,
  }))
}
