import { randomInt } from 'node:crypto'
import { createChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'

import type { Challenge } from './challenge'
import { keyFor } from './keyFor'

/** How long there is to solve a challenge, in milliseconds. */
export const challengeLife = 10 * 60_000

/** The algorithm, which every browser has built in, and how many rounds one try takes. */
export const algorithm = 'PBKDF2/SHA-256'
const rounds = 1000

/** The weight of one try. A weight of 20 000 is a thousand tries: half a second, or two on a phone. */
const weightOfTry = 20

/**
 * Makes a challenge: work that takes a browser a moment, and whoever sends by the thousand a long
 * time. Signed and with a time, so that nothing is kept here. The number of tries is drawn between
 * half and one and a half times the weight, so that nobody is unlucky.
 */
export async function makeChallenge(
  secret: string,
  { now, weight }: Readonly<{ weight: number; now: Date }>,
): Promise<Challenge> {
  const tries = Math.max(1, weight / weightOfTry)
  return createChallenge({
    algorithm,
    cost: rounds,
    counter: randomInt(Math.ceil(tries / 2), Math.ceil(tries * 1.5) + 1),
    deriveKey,
    expiresAt: new Date(now.getTime() + challengeLife),
    ...proofKeys(secret),
  })
}

/** What signs a challenge, and what signs its answer, so that judging one takes no work. */
export const proofKeys = (secret: string) => ({
  hmacSignatureSecret: keyFor(secret, 'challenge').toString('hex'),
  hmacKeySignatureSecret: keyFor(secret, 'solution').toString('hex'),
})
