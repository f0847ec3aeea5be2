import type { PayloadRequest } from 'payload'

import { findCaseByToken } from '@/commands/submission/caseKeys'
import { findSubmitter, type Submitter } from '@/commands/submission/findSubmitter'
import { inOneTransaction } from '@/commands/submission/inOneTransaction'
import { type Door, findSubmission, type StoredSubmission } from '@/commands/submission/submission'

import { type CaseLine, lastTelling, listLines } from './listLines'
import { proofSeconds, readProof, signProof } from './proof'

/** A case as its sender may know it. */
export type OpenCase = Readonly<{
  submission: StoredSubmission
  submitter: Submitter | null
  lines: readonly CaseLine[]
  /** The last line that tells the sender something. What they do is judged by what they have seen. */
  seen: number
  /** Whether letters go to the sender: no address, one that is not confirmed yet, or a confirmed one. */
  address: 'none' | 'unconfirmed' | 'confirmed'
  /** Whether the case was opened by a link from a letter, and so by whoever reads the address. */
  isByLetter: boolean
}>

/**
 * Exchanges the token of a link for a proof that holds for a short while, or answers null: for a
 * token that is unknown, out of date, or of a case that is gone. Nothing is changed, for machines
 * that read mail follow links too.
 */
export function exchangeToken(door: Door, token: unknown, now: Date): Promise<string | null> {
  return inOneTransaction(door, async (req) => {
    const found = await findCaseByToken(req, token, now)
    if (!found || !(await findSubmission(req, found.submission))) return null
    const expiresAt = new Date(now.getTime() + proofSeconds * 1000)
    return signProof(req.payload.secret, { ...found, expiresAt })
  })
}

/** Opens the case that a proof vouches for, as long as the key that it was given for is there. */
export async function openCase(door: Door, proof: unknown, now: Date): Promise<OpenCase | null> {
  const secret = 'payload' in door ? door.payload.secret : door.secret
  const vouched = readProof(secret, proof, now)
  if (!vouched) return null

  return inOneTransaction(door, async (req) => {
    const key = await findKey(req, vouched.key)
    const isTheirs = key?.submission === vouched.submission && new Date(key.expiresAt) > now
    const submission = isTheirs ? await findSubmission(req, vouched.submission) : null
    if (!key || !submission) return null

    const submitter = await findSubmitter(req, submission.id)
    const lines = await listLines(req, submission.id)
    return {
      address: addressOf(submission, submitter),
      isByLetter: key.madeFor === 'letter',
      lines,
      seen: lastTelling(lines),
      submission,
      submitter,
    }
  })
}

type Key = Readonly<{ id: string; submission: string; madeFor: string; expiresAt: string }>

async function findKey(req: PayloadRequest, id: string): Promise<Key | null> {
  return req.payload.db.findOne<Key>({
    collection: 'case-keys',
    req,
    where: { id: { equals: id } },
  })
}

function addressOf(
  { confirmedAt, hasEmail }: StoredSubmission,
  submitter: Submitter | null,
): OpenCase['address'] {
  if (!submitter?.email) return 'none'
  return hasEmail && confirmedAt ? 'confirmed' : 'unconfirmed'
}
