import { createHash } from 'node:crypto'
import { verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { BasePayload, CollectionSlug, PayloadRequest } from 'payload'

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

/** A good proof, ready to be spent. */
export type SpendableProof = Readonly<{ proof: string; spentOn: string; expiresAt: string }>

/** What a proof is worth and, for a good one that is not spent yet, what to spend. */
export type ReadProof = Readonly<{ verdict: ProofVerdict; spendable: SpendableProof | null }>

type Asked = Readonly<{ spentOn: string; now: Date }>

/**
 * Judges a proof of work, and spends a good one. It is spent on something, such as a form: shown
 * again for that it is still good, for anything else it is `reused`. Of two who spend it at once
 * one wins, also in different processes, by the unique key of the row.
 */
export async function judgeProof(
  payload: BasePayload,
  given: unknown,
  asked: Asked,
): Promise<ProofVerdict> {
  const { spendable, verdict } = await readProof(payload, given, asked)
  if (!spendable) return verdict
  try {
    await spendProof(payload, spendable)
    return 'good'
  } catch (err) {
    if (!(err instanceof SpentFirst)) throw err
    return (await readProof(payload, given, asked)).verdict
  }
}

/** Judges a proof and spends nothing: for a proof that is to be spent with whatever it lets in. */
export async function readProof(
  payload: BasePayload,
  given: unknown,
  { now, spentOn }: Asked,
): Promise<ReadProof> {
  if (given === null || given === undefined || given === '') return worth('none')
  const proof = parseProof(given)
  if (!proof) return worth('broken')

  const { expired, verified } = await verify(payload.secret, proof)
  const expiresAt = new Date((proof.challenge.parameters.expiresAt ?? 0) * 1000)
  if (expired) return worth('expired')
  if (!verified) return worth('broken')
  if (expiresAt <= now) return worth('expired')

  const spendable = {
    proof: hashOf(proof.challenge.signature),
    spentOn: hashOf(spentOn),
    expiresAt: expiresAt.toISOString(),
  }
  const spent = await findSpent(payload, spendable.proof)
  if (!spent) return worth('good', spendable)
  return worth(spent.spentOn === spendable.spentOn ? 'good' : 'reused')
}

const worth = (verdict: ProofVerdict, spendable: SpendableProof | null = null): ReadProof => ({
  spendable,
  verdict,
})

/** Thrown when somebody else was faster to spend a proof. The transaction is to be ended. */
export class SpentFirst extends Error {}

/** Spends a proof, in the transaction of a request or in a write of its own. */
export async function spendProof(
  door: BasePayload | PayloadRequest,
  spendable: SpendableProof,
): Promise<void> {
  const payload = 'payload' in door ? door.payload : door
  try {
    await payload.db.create({
      collection,
      data: { ...spendable },
      returning: false,
      ...('payload' in door && { req: door }),
    })
  } catch (err) {
    throw isTaken(err) ? new SpentFirst() : err
  }
}

/** A unique key that is there already, or on MongoDB a write that another transaction was faster with. */
function isTaken(err: unknown): boolean {
  // By its shape: in a built site the database and a route hold each their own copy of Payload's class.
  const { code, data, status } = (err ?? {}) as { code?: unknown; data?: object; status?: unknown } // as they throw it
  const isRefused = status === 400 && data !== undefined && 'errors' in data
  return isRefused || code === 112 || code === 11000
}

/** Whatever it cannot read was not made by us. */
async function verify(secret: string, { challenge, solution }: Proof) {
  try {
    return await verifySolution({ challenge, deriveKey, solution, ...proofKeys(secret) })
  } catch {
    return { expired: false, verified: false }
  }
}

const findSpent = (payload: BasePayload, proof: string) =>
  payload.db.findOne<{ id: string; spentOn?: string | null }>({
    collection,
    where: { proof: { equals: proof } },
  })

/** A proof travels as JSON in base64, as ALTCHA writes it. */
function parseProof(given: unknown): Proof | null {
  if (
    typeof given !== 'string' ||
    given.length > longestProof ||
    !/^[A-Za-z0-9+/]+={0,2}$/.test(given)
  )
    return null
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
