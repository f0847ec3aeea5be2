import { createHash, randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import { toBase32 } from '@/plugins/gatekeeper'

/** How long a link to a case holds, in days from when it was made. */
const keyDays = 365

/**
 * Makes a link to a case. Only a fingerprint of its token is kept, so the token is known to nobody
 * but its reader. 256 bits in small letters and digits, which no address rule rewrites.
 */
export async function mintCaseKey(
  req: PayloadRequest,
  { submission, madeFor, now }: { submission: string; madeFor: 'receipt' | 'letter'; now: Date },
): Promise<string> {
  const token = toBase32(randomBytes(32))
  await req.payload.db.create({
    collection: 'case-keys',
    data: {
      expiresAt: new Date(now.getTime() + keyDays * 86_400_000).toISOString(),
      hash: hashOf(token),
      madeFor,
      submission,
    },
    req,
    returning: false,
  })
  return token
}

/** The case behind a token, or null: for a token that is unknown, out of date, or no token at all. */
export async function findCaseByToken(
  req: PayloadRequest,
  token: unknown,
  now: Date,
): Promise<Readonly<{ submission: string; key: string }> | null> {
  if (typeof token !== 'string' || !/^[a-z2-7]{52}$/.test(token)) return null

  const key = await req.payload.db.findOne<{ id: string; submission: string; expiresAt: string }>({
    collection: 'case-keys',
    req,
    where: { hash: { equals: hashOf(token) } },
  })
  return key && new Date(key.expiresAt) > now ? { key: key.id, submission: key.submission } : null
}

/** A token of 256 random bits needs no salt. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
