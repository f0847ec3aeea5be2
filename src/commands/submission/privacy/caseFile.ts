import type { PayloadRequest, Where } from 'payload'

import type { Submitter } from '../findSubmitter'
import { type StoredSubmission, toStored } from '../submission'

/** A submission and who sent it, as the modules of personal data meet it. */
export type CaseFile = Readonly<{
  submission: StoredSubmission
  submitter: (Submitter & Readonly<{ emailHash: string | null }>) | null
}>

/** What is erased or handed out at once: some cases, seldom of more than one person. */
export type CaseFiles = Readonly<{
  cases: readonly CaseFile[]
  ids: readonly string[]
  /** What the person is told stays, and what editors see, is in their language. */
  cause: ErasureReason
  now: Date
}>

/** Where the wish to erase came from. */
export type ErasureReason = 'case-page' | 'admin' | 'command' | 'schedule'

/** Opens cases by their ids, with who sent them. What is gone is left out. */
export async function openCases(
  req: PayloadRequest,
  ids: readonly string[],
  { cause, now }: Pick<CaseFiles, 'cause' | 'now'>,
): Promise<CaseFiles> {
  const submissions = await findAll(req, 'submissions', { id: { in: ids } })
  const submitters = await findAll(req, 'submitters', { submission: { in: ids } })
  const bySubmission = new Map(submitters.map((one) => [refOf(one.submission), one]))
  const cases = submissions.map((doc) => ({
    submission: toStored(doc),
    submitter: (bySubmission.get(String(doc.id)) ?? null) as CaseFile['submitter'], // as the collection keeps it
  }))
  return { cases, cause, ids: cases.map(({ submission }) => submission.id), now }
}

/** The collections that hold something about a case, beside the outbox and the workflow. */
export type CaseCollection =
  | 'submissions'
  | 'submitters'
  | 'submission-entries'
  | 'submission-files'
  | 'case-keys'
  | 'spam-signs'

export type Row = Readonly<Record<string, unknown> & { id: string }>

/** Reads every row that fits, past access: whoever asks for an extract or an erasure was judged. */
export async function findAll(
  req: PayloadRequest,
  collection: CaseCollection,
  where: Where,
  sort?: string,
): Promise<Row[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection,
    limit: 0,
    pagination: false,
    req,
    where,
    ...(sort && { sort }),
  })
  return docs.map((doc) => ({ ...doc, id: String(doc.id) }))
}

/** Deletes every row that fits, and says how many there were. */
export async function deleteAll(
  req: PayloadRequest,
  collection: CaseCollection,
  where: Where,
): Promise<number> {
  const { totalDocs } = await req.payload.db.count({ collection, req, where })
  if (totalDocs > 0) await req.payload.db.deleteMany({ collection, req, where })
  return totalDocs
}

/** The id that a relation holds, whatever the database made of it. */
export function refOf(value: unknown): string | null {
  const id = value && typeof value === 'object' && 'id' in value ? value.id : value
  return id === null || id === undefined ? null : String(id)
}
