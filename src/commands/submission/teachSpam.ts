import type { Payload, PayloadRequest } from 'payload'

import { signsOf } from './signsOf'
import type { StoredSubmission } from './submission'

/** What a moderator says of a submission. */
export type SpamVerdict = 'spam' | 'not-spam'

/** So long after it was last taught a sign is forgotten, in milliseconds. */
const signLife = 365 * 86_400_000

/**
 * Remembers what a moderator has said of a submission, by the fingerprints of its sender and its
 * text, so that the next one like it is scored by it. In the transaction of the move: what was not
 * said is not learnt. Of an address that nobody has confirmed nothing is: anybody can write somebody
 * else's, and have what they send taken for that person's.
 */
export async function teachSpam(
  req: PayloadRequest,
  { contribution, hasEmail, id }: Pick<StoredSubmission, 'contribution' | 'hasEmail' | 'id'>,
  verdict: SpamVerdict,
  now = new Date(),
): Promise<void> {
  const submitter = await req.payload.db.findOne<{ id: string; email?: string | null }>({
    collection: 'submitters',
    req,
    where: { submission: { equals: id } },
  })
  const email = (hasEmail && submitter?.email) || ''
  for (const { sign } of signsOf(req.payload.secret, { contribution, email })) {
    await teach(req, sign, verdict, now)
  }
}

async function teach(
  req: PayloadRequest,
  sign: string,
  verdict: SpamVerdict,
  now: Date,
): Promise<void> {
  const name = verdict === 'spam' ? 'spam' : 'notSpam'
  const seenAt = now.toISOString()
  const known = await req.payload.db.updateOne({
    collection: 'spam-signs',
    data: { [name]: { $inc: 1 }, seenAt },
    options: { atomic: true },
    req,
    where: { sign: { equals: sign } },
  })
  if (known) return
  await req.payload.db.create({
    collection: 'spam-signs',
    data: { notSpam: 0, spam: 0, [name]: 1, seenAt, sign },
    req,
    returning: false,
  })
}

/** Forgets what nobody has said again for a year. */
export async function tidySpamSigns(payload: Payload, now = new Date()): Promise<undefined> {
  await payload.db.deleteMany({
    collection: 'spam-signs',
    where: { seenAt: { less_than: new Date(now.getTime() - signLife).toISOString() } },
  })
}

/** What the bank does about spam by itself. */
export const spamDuties = [
  { name: 'tidy-spam-signs', every: 86_400, run: (payload: Payload) => tidySpamSigns(payload) },
] as const
