import { createLocalReq, type PayloadRequest } from 'payload'

import { type Extracted, type ExtractFile, exportSubject, noteRun } from '@/plugins/privacy'

import type { Door } from '../submission'
import { type CaseFiles, type ErasureReason, openCases } from './caseFile'
import { caseModules } from './modules'

/** Everything that is known by a case, by the kind of data; and its files, to be read one by one. */
export type CaseExtract = Readonly<{
  format: 'innovationslabbet-extract'
  version: 1
  madeAt: string
  data: Extracted['data']
  files: readonly ExtractFile[]
}>

/** Which case, and who wants to have it. */
export type ExportWish = Readonly<{
  submission: string
  cause: ErasureReason
  person?: string | null
  now?: Date
}>

/**
 * Hands out everything that is known by a case, or null where there is none, and notes that it was
 * done. On the case page, which whoever holds the link opens, what moderators say among themselves is
 * left out; whoever asks them is given it.
 */
export async function exportCase(door: Door, wish: ExportWish): Promise<CaseExtract | null> {
  const { cause, now = new Date(), person = null, submission } = wish
  const req = 'payload' in door ? door : await createLocalReq({}, door)
  const files = await openCases(req, [submission], { cause, now })
  if (files.cases.length === 0) return null

  const extract = await extractOf(req, files)
  await noteRun(req, {
    ...{ cause, mode: 'export', person, removed: 0, retained: 0, task: 'export' },
    counts: { cases: 1, files: extract.files.length },
  })
  return extract
}

/** Asks every module about some cases. */
export async function extractOf(req: PayloadRequest, subject: CaseFiles): Promise<CaseExtract> {
  const { data, files } = await exportSubject(req, caseModules, subject)
  return {
    data: subject.cause === 'case-page' ? withoutNotes(data) : data,
    files,
    format: 'innovationslabbet-extract',
    madeAt: subject.now.toISOString(),
    version: 1,
  }
}

/** The sender is told no more than the case page tells: nothing of what is thought to be spam. */
function withoutNotes({
  entries = [],
  'spam-signs': signs,
  submissions = [],
  ...data
}: Extracted['data']) {
  return {
    ...data,
    entries: entries.filter(({ isForSender }) => isForSender === true),
    submissions: submissions.map(
      ({
        assignee,
        checklist,
        claimedAt,
        hasNews,
        legalHoldReason,
        movedAt,
        purgeAt,
        rev,
        score,
        signals,
        stage,
        ...told
      }) =>
        stage === 'spam'
          ? { ...told, purgeAt: null, stage: 'pending' }
          : { ...told, purgeAt, stage },
    ),
  }
}
