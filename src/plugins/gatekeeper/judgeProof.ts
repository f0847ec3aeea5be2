import { createHash } from 'node:crypto'
import { verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { BasePayload, CollectionSlug } from 'payload'

import type { Challenge } from './challenge'
import { proofKeys } from './makeChallenge'
import { spentProofsSlug } from './spentProofs'

/** What a proof of work is worth. `none`: no proof came along. */
export type ProofVerdict = 'none' | 'good' | 'broken' | 'reused' | 'expired'

/** Nothing that a browser of ours sends is longer, in characters. */
const longestProof = 2000

const collection = spentProofsSlug as CollectionSlug // Payload knows the names of one site

type Proof = Readonly<{
  challenge: Challenge & { signature: string }
  solution: Readonly<{ counter: number; derivedKey: string }>
}>

/**
 * Judges a proof of work, and spends a good one. It is spent on something, such as a form: shown
 * again for that it is still good, for anything else it is `reused`. Of two who spend it at once
 * one wins, also in different processes, by the unique key of the row.
 */
export async function judgeProof(
  payload: BasePayload,
  given: string | null | undefined,
  { now, spentOn }: Readonly<{ spentOn: string; now: Date }>,
): Promise<ProofVerdict> {
  if (!given) return 'none'
  const proof = parseProof(given)
  if (!proof) return 'broken'

  const { expired, verified } = await verify(payload.secret, proof)
  const expiresAt = new Date((proof.challenge.parameters.expiresAt ?? 0) * 1000)
  if (expired) return 'expired'
  if (!verified) return 'broken'
  if (expiresAt <= now) return 'expired'

  return spend(payload, {
    proof: hashOf(proof.challenge.signature),
    spentOn: hashOf(spentOn),
    expiresAt: expiresAt.toISOString(),
  })
}

/** Whatever it cannot read was not made by us. */
async function verify(secret: string, { challenge, solution }: Proof) {
  try {
    return await verifySolution({ challenge, deriveKey, solution, ...proofKeys(secret) })
  } catch {
    return { expired: false, verified: false }
  }
}

type Spent = Readonly<{ proof: string; spentOn: string; expiresAt: string }>

/** In a write of its own: a key that is taken would end the transaction around it. */
async function spend(payload: BasePayload, spent: Spent): Promise<ProofVerdict> {
  const known = await findSpent(payload, spent.proof)
  if (known) return known.spentOn === spent.spentOn ? 'good' : 'reused'
  try {
    await payload.db.create({ collection, data: { ...spent }, returning: false })
    return 'good'
  } catch (err) {
    const first = await findSpent(payload, spent.proof)
    if (!first) throw err
    return first.spentOn === spent.spentOn ? 'good' : 'reused'
  }
}

const findSpent = (payload: BasePayload, proof: string) =>
  payload.db.findOne<{ id: string; spentOn?: string | null }>({
    collection,
    where: { proof: { equals: proof } },
  })

/** A proof travels as JSON in base64, as ALTCHA writes it. */
function parseProof(given: string): Proof | null {
  if (given.length > longestProof || !/^[A-Za-z0-9+/]+={0,2}$/.test(given)) return null
  try {
    const proof: unknown = JSON.parse(Buffer.from(given, 'base64').toString('utf8'))
    return isProof(proof) ? proof : null
  } catch {
    return null
  }
}

function isProof(value: unknown): value is Proof {
  if (!isRecord(value) || !isRecord(value.challenge) || !isRecord(value.solution)) return false
  const { challenge, solution } = value
  return (
    isRecord(challenge.parameters) &&
    typeof challenge.parameters.expiresAt === 'number' &&
    typeof challenge.signature === 'string' &&
    typeof solution.counter === 'number' &&
    typeof solution.derivedKey === 'string'
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
