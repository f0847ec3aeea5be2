import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a proof vouches for: somebody has held the link of one case, a short while ago. */
export type CaseProof = Readonly<{
  submission: string
  /** The key that was exchanged. With it the proof ends. */
  key: string
  expiresAt: Date
}>

/** How long a link that was followed keeps the case open, in seconds. */
export const proofSeconds = 2 * 60 * 60

/** Signs a proof, with a key that nothing else is signed with. */
export function signProof(secret: string, { expiresAt, key, submission }: CaseProof): string {
  const seconds = Math.floor(expiresAt.getTime() / 1000)
  const body = Buffer.from([submission, key, seconds.toString(36)].join(':')).toString('base64url')
  return `${body}.${sealOf(secret, body)}`
}

/** Reads a proof that we have signed and that still holds; null for everything else. */
export function readProof(secret: string, proof: unknown, now: Date): CaseProof | null {
  if (typeof proof !== 'string' || proof.length > 400) return null
  const [body = '', seal = '', ...more] = proof.split('.')
  if (more.length > 0 || !isSame(seal, sealOf(secret, body))) return null

  const [submission, key, seconds] = Buffer.from(body, 'base64url').toString().split(':')
  if (!submission || !key || !seconds) return null
  const expiresAt = new Date(Number.parseInt(seconds, 36) * 1000)
  return expiresAt > now ? { expiresAt, key, submission } : null
}

function sealOf(secret: string, body: string): string {
  const key = createHmac('sha256', secret).update('case-proof').digest()
  return createHmac('sha256', key).update(body).digest('base64url')
}

function isSame(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)]
  return one.length === other.length && timingSafeEqual(one, other)
}
