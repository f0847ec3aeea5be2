import { randomBytes } from 'node:crypto'
import { createLocalReq, type PayloadRequest } from 'payload'

import { judgeForLibrary, type StayReason } from '@/domain/submission/judgeForLibrary'
import type { Locale } from '@/domain/vocabulary/locales'

import { findSubmission } from '../submission'
import type { StoredFile } from './file'
import { libraryPrefix } from './libraryName'
import { listFiles } from './listFiles'
import { readStored } from './storage'

/** Where the files of a submission are now, and which of them stayed with it. */
export type MovedFiles = Readonly<{
  media: readonly string[]
  documents: readonly string[]
  left: readonly Readonly<{ id: string; name: string; reason: StayReason }>[]
}>

/** The criteria say so to the sender, who ticks it for each file. */
const licence: Readonly<Record<Locale, string>> = {
  sv: 'Får spridas fritt med angiven källa',
  en: 'May be spread freely with the source named',
}

/**
 * Takes the files of a submission into the library: those that may be shared and say what they show.
 * Called again, it moves what was not moved before and answers with all of them. No visitor reaches
 * a file before something that shows it is published.
 */
export async function moveToLibrary(
  req: PayloadRequest,
  submissionId: string,
  person: string | null,
): Promise<MovedFiles> {
  const submission = await findSubmission(req, submissionId)
  const moved = { media: [] as string[], documents: [] as string[], left: [] as LeftFile[] }
  if (!submission) return moved

  for (const file of await listFiles(req, submissionId)) {
    const target = file.movedTo ?? (await move(req, file, submission.locale, person))
    if (typeof target === 'string')
      moved.left.push({ id: file.id, name: file.name, reason: target })
    else moved[target.relationTo].push(target.value)
  }
  return moved
}

type LeftFile = MovedFiles['left'][number]
type Target = NonNullable<StoredFile['movedTo']>

async function move(
  req: PayloadRequest,
  file: StoredFile,
  locale: Locale,
  person: string | null,
): Promise<Target | StayReason> {
  const reason = judgeForLibrary(file)
  if (reason) return reason
  const bytes = await readStored(file.storedAs)
  if (!bytes) return 'gone'

  const relationTo = file.mimeType === 'application/pdf' ? 'documents' : 'media'
  const doc = await req.payload.create({
    collection: relationTo,
    data: { ...wordsOf(file), licence: licence[locale], uploadedBy: person },
    depth: 0,
    file: {
      data: bytes,
      mimetype: file.mimeType,
      name: `${libraryPrefix}${randomBytes(8).toString('hex')}.${file.storedAs.split('.').at(-1)}`,
      size: bytes.length,
    },
    locale,
    // Whoever accepts a submission has been judged; that its files come along follows from it.
    overrideAccess: true,
    req: await ownRequest(req),
  })
  const target: Target = { relationTo, value: String(doc.id) }
  await req.payload.db.updateOne({
    collection: 'submission-files',
    data: { movedTo: target },
    id: file.id,
    req,
    returning: false,
  })
  return target
}

/** What is said of an image, or what a document is called. */
function wordsOf({ alt, credit, mimeType, name }: StoredFile) {
  if (mimeType !== 'application/pdf') return { alt, credit }
  const title = alt || name.replace(/\.[^.]+$/, '')
  return { title: title.slice(0, 120), credit }
}

/** The same transaction, but a file and a language of its own: Payload writes both into the request. */
async function ownRequest(req: PayloadRequest): Promise<PayloadRequest> {
  const transactionID = await req.transactionID
  return createLocalReq(
    {
      req: {
        headers: req.headers,
        i18n: req.i18n,
        ...(transactionID !== undefined && { transactionID }),
      },
      ...(req.user && { user: req.user }),
    },
    req.payload,
  )
}
