import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

import { fromBase32, toBase32 } from './base32'
import { keyFor } from './keyFor'

/** What a stamp says: which form it is, and for how long it has been open, in milliseconds. */
export type FormStamp = Readonly<{ key: string; age: number }>

/** How many bytes each part of a stamp takes: key, time in milliseconds, signature. */
const parts = { key: 16, time: 6, signature: 16 } as const
const signedLength = parts.key + parts.time
const stampLength = Math.ceil(((signedLength + parts.signature) * 8) / 5)

/** A clock of another server may be ahead of ours by so much, in milliseconds. */
const clockTolerance = 60_000

/**
 * Stamps a form: a random key of 128 bits and the time it was made, signed. The stamp travels in a
 * hidden field; nothing is kept until the form comes back.
 */
export const issueForm = (secret: string, now: Date): string =>
  stamp(secret, randomBytes(parts.key), now)

/** A form that is stamped anew counts as this old, in milliseconds: it was filled in before. */
const renewedAge = 60_000

/**
 * Stamps a form anew that has been open for too long. It stays the same form, by its key: what was
 * uploaded with it still belongs to it. Null where the old stamp is none of ours.
 */
export function renewForm(secret: string, token: unknown, now: Date): string | null {
  const known = readForm(secret, token, now)
  const key = known && fromBase32(known.key)
  return key ? stamp(secret, key, new Date(now.getTime() - renewedAge)) : null
}

/** Reads a stamp, or null for one that we never gave: made up, changed, or from the time to come. */
export function readForm(secret: string, token: unknown, now: Date): FormStamp | null {
  if (typeof token !== 'string' || token.length !== stampLength) return null
  const bytes = fromBase32(token)
  if (!bytes) return null

  const signed = bytes.subarray(0, signedLength)
  if (!timingSafeEqual(bytes.subarray(signedLength), sign(secret, signed))) return null

  const issuedAt = Buffer.from(signed).readUIntBE(parts.key, parts.time)
  const age = now.getTime() - issuedAt
  if (age < -clockTolerance) return null
  return { key: toBase32(signed.subarray(0, parts.key)), age: Math.max(0, age) }
}

function stamp(secret: string, key: Uint8Array, now: Date): string {
  const signed = Buffer.alloc(signedLength)
  signed.set(key)
  signed.writeUIntBE(now.getTime(), parts.key, parts.time)
  return toBase32(Buffer.concat([signed, sign(secret, signed)]))
}

const sign = (secret: string, signed: Uint8Array): Buffer =>
  createHmac('sha256', keyFor(secret, 'form')).update(signed).digest().subarray(0, parts.signature)
