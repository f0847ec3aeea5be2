import { type BasePayload, createLocalReq } from 'payload'

import { noteRun } from '@/plugins/privacy'

import { type ErasureReason, openCases } from './caseFile'
import { type CaseExtract, extractOf } from './exportCase'
import { listCasesOf } from './listCasesOf'

/** So many cases are read at once: few enough for the memory, enough to be quick. */
const together = 200

/**
 * Hands out everything that is known by an e-mail address, some cases at a time, the oldest first.
 * Notes at the end that it was done.
 */
export async function* exportByEmail(
  payload: BasePayload,
  {
    cause,
    email,
    person = null,
    now = new Date(),
  }: Readonly<{ email: string; cause: ErasureReason; person?: string | null; now?: Date }>,
): AsyncGenerator<CaseExtract> {
  const ids = await listCasesOf(payload, email)
  const req = await createLocalReq({}, payload)
  let files = 0
  for (let at = 0; at < ids.length; at += together) {
    const subject = await openCases(req, ids.slice(at, at + together), { cause, now })
    const extract = await extractOf(req, subject)
    files += extract.files.length
    yield extract
  }
  if (ids.length === 0) return
  await noteRun(req, {
    ...{ cause, mode: 'export', person, removed: 0, retained: 0, task: 'export' },
    counts: { cases: ids.length, files },
  })
}
