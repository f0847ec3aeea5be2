import { type BasePayload, createLocalReq } from 'payload'

import { emailHashOf } from '../submitContribution'
import { findAll, refOf } from './caseFile'

/** The cases of an e-mail address, the oldest first. */
export async function listCasesOf(payload: BasePayload, email: string): Promise<string[]> {
  const req = await createLocalReq({}, payload)
  const hash = emailHashOf(email, payload.secret)
  const rows = await findAll(req, 'submitters', { emailHash: { equals: hash } }, 'createdAt')
  return rows.flatMap(({ submission }) => refOf(submission) ?? [])
}
