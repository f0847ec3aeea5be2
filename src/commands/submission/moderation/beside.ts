import type { PayloadRequest } from 'payload'

import { keepLetterTo } from '../letters/keepLetterTo'
import type { LetterExtra, LetterTo } from '../letters/writeTo'
import type { StoredSubmission } from '../submission'

/** Keeps the letter that goes with a move, as of the revision that the move makes. */
export async function tellSender(
  req: PayloadRequest,
  submission: StoredSubmission,
  what: LetterTo,
  extra: LetterExtra = {},
): Promise<void> {
  await keepLetterTo(req, { ...submission, rev: submission.rev + 1 }, what, extra)
}

/** A file of a submission, as a moderator sees it. */
export type CaseFile = Readonly<{
  id: string
  name: string
  mimeType: string
  bytes: number
  width: number | null
  height: number | null
  pages: number | null
  alt: string
  credit: string
  hasRights: boolean
  scan: string
  movedTo: Readonly<{ relationTo: string; value: string }> | null
}>

/** Lists the files of a submission. */
export async function listCaseFiles(
  _req: PayloadRequest,
  _submission: string,
): Promise<CaseFile[]> {
  return []
}

/** Reads a file of a submission as an answer that shows it and runs nothing. Null where there is none. */
export async function readCaseFile(
  _req: PayloadRequest,
  _submission: string,
  _file: string,
): Promise<Response | null> {
  return null
}

/** Moves the files of a submission to the library. */
export async function moveFiles(
  _req: PayloadRequest,
  _submission: string,
): Promise<Readonly<{ media: readonly string[]; documents: readonly string[] }>> {
  return { documents: [], media: [] }
}
