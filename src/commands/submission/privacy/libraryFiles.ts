import { randomBytes } from 'node:crypto'
import type { BasePayload, PayloadRequest } from 'payload'

import { type Row, refOf } from './caseFile'

/** A file in the library. */
export type LibraryFile = Readonly<{ relationTo: 'media' | 'documents'; value: string }>

/** What is known of a file that is to go from the library, and from the disk after the commit. */
type Marked = Readonly<{ dropped: readonly LibraryFile[]; kept: number }>

/** The word that stands in a row which only waits for its file in the library to go. */
const waiting = 'erased'

/**
 * Marks the copies in the library that the public has never met: the row of the file is emptied and
 * left to say which they are, until they are gone from the disk. What a page shows stays.
 */
export async function markMedia(req: PayloadRequest, rows: readonly Row[]): Promise<Marked> {
  const dropped: LibraryFile[] = []
  let kept = 0
  for (const row of rows) {
    const file = toLibraryFile(row.movedTo)
    if (!file) continue
    if (await isReleased(req, file)) {
      kept += 1
      continue
    }
    await leaveMark(req, row)
    dropped.push(file)
  }
  return { dropped, kept }
}

/** Deletes files from the library, on the disk too, and what was left to say so. */
export async function dropMedia(
  payload: BasePayload,
  files: readonly LibraryFile[],
): Promise<void> {
  for (const { relationTo, value } of files) {
    const { totalDocs } = await payload.db.count({
      collection: relationTo,
      where: { id: { equals: value } },
    })
    if (totalDocs > 0) {
      // nobody asks for it by name: it goes with the case that it came with
      await payload.delete({ collection: relationTo, id: value, overrideAccess: true })
    }
  }
  const marks = await findMarks(payload)
  const gone = marks.filter(({ movedTo }) => {
    const file = toLibraryFile(movedTo)
    return !file || files.some(({ value }) => value === file.value)
  })
  for (const { id } of gone) {
    await payload.db.deleteOne({ collection: 'submission-files', where: { id: { equals: id } } })
  }
}

/** Does what a kill has left: files in the library whose case is gone. */
export async function dropLeftMedia(payload: BasePayload): Promise<void> {
  const files = (await findMarks(payload)).flatMap(({ movedTo }) => toLibraryFile(movedTo) ?? [])
  if (files.length > 0) await dropMedia(payload, files)
}

async function findMarks(payload: BasePayload): Promise<Row[]> {
  const { docs } = await payload.db.find<Row>({
    collection: 'submission-files',
    limit: 0,
    pagination: false,
    where: { scan: { equals: waiting } },
  })
  return docs
}

/** Long after the file is gone; whatever tidies rows without a case is to leave it alone until then. */
const markDays = 30

async function leaveMark(req: PayloadRequest, { mimeType, movedTo }: Row): Promise<void> {
  const name = randomBytes(16).toString('hex')
  await req.payload.db.create({
    collection: 'submission-files',
    data: {
      ...{ bytes: 0, mimeType, movedTo, name: '–', scan: waiting },
      purgeAt: new Date(Date.now() + markDays * 86_400_000).toISOString(),
      slot: name,
      storedAs: `${name}.jpg`,
    },
    req,
    returning: false,
  })
}

async function isReleased(req: PayloadRequest, file: LibraryFile): Promise<boolean> {
  const found = await req.payload.db.findOne<{ id: string; released?: boolean }>({
    collection: file.relationTo,
    req,
    where: { id: { equals: file.value } },
  })
  return found?.released === true
}

function toLibraryFile(movedTo: unknown): LibraryFile | null {
  const { relationTo, value } = (movedTo ?? {}) as { relationTo?: unknown; value?: unknown } // as it is stored
  const id = refOf(value)
  return id && (relationTo === 'media' || relationTo === 'documents')
    ? { relationTo, value: id }
    : null
}
