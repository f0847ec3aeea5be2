import { createHmac, randomBytes } from 'node:crypto'

/** A new token, 160 random bits in small letters and digits, so that no address rule rewrites it. */
export function makeToken(): string {
  return randomBytes(20).toString('hex')
}

/** Lets in what could be a token; null for everything else. */
export function parseToken(value: unknown): string | null {
  return typeof value === 'string' && /^[0-9a-f]{40}$/.test(value) ? value : null
}

/** What is stored of a token. It is keyed with the secret of the site: a copy of the database opens no link. */
export function hashToken(secret: string, token: string): string {
  return createHmac('sha256', secret).update(`preview-link:${token}`).digest('hex')
}
