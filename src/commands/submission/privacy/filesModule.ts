import type { PayloadRequest } from 'payload'

import type { PrivacyModule } from '@/plugins/privacy'

import { type ErasedFiles, eraseFiles } from '../files/eraseFiles'
import { readStored } from '../files/storage'
import { type CaseFiles, findAll, type Row, refOf } from './caseFile'
import { dropMedia, markMedia } from './libraryFiles'

/** The files of the cases: their rows, what lies on the disk, and copies in the library that nobody has met. */
export const filesModule: PrivacyModule<CaseFiles> = {
  name: 'files',
  export: async (req, { ids }) => {
    const rows = await rowsOf(req, ids)
    return {
      files: rows.map((row) => ({
        name: nameOf(row),
        read: () => readStored(String(row.storedAs)),
      })),
      items: rows.map(
        ({ alt, bytes, createdAt, credit, hasRights, mimeType, name, submission }) => ({
          ...{ alt, bytes, createdAt, credit, hasRights, mimeType, name },
          submission: refOf(submission),
        }),
      ),
    }
  },
  erase: async (req, { ids }) => {
    const library = await markMedia(req, await rowsOf(req, ids))
    const erased: ErasedFiles[] = []
    for (const id of ids) erased.push(await eraseFiles(req, id))
    return {
      after: async () => {
        for (const { sweep } of erased) await sweep()
        await dropMedia(req.payload, library.dropped)
      },
      messages: library.kept > 0 ? ['pictures-stay'] : [],
      removed: erased.reduce((sum, { removed }) => sum + removed, library.dropped.length),
      retained: library.kept,
    }
  },
}

const rowsOf = (req: PayloadRequest, ids: readonly string[]) =>
  findAll(req, 'submission-files', { submission: { in: ids } })

/** The name of a file in an extract: never a path, and never two alike. */
const nameOf = ({ id, name }: Row): string =>
  `${id}-${String(name)
    .replace(/[^\p{L}\p{N}._-]+/gu, '_')
    .slice(-100)}`
