import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a link in a letter vouches for: one person, asked about one document as it stood at one time. */
export type Asked = Readonly<{
  collection: string
  id: string
  person: string
  /** When somebody last vouched for the document, in milliseconds. A later time ends the link. */
  verifiedAt: number
  /** In milliseconds; kept to the second. */
  expiresAt: number
}>

/** Writes a token in small letters and digits, so that no address rule rewrites it. */
export function signToken(secret: string, asked: Asked): string {
  const { collection, expiresAt, id, person, verifiedAt } = asked
  const words = [
    collection,
    id,
    person,
    verifiedAt.toString(36),
    Math.floor(expiresAt / 1000).toString(36),
  ]
  const body = toBase32(Buffer.from(words.join(':'), 'utf8'))
  return body + sealOf(secret, body)
}

/** Reads a token that we signed; null for everything else. Whether it has expired is not judged here. */
export function readToken(secret: string, token: unknown): Asked | null {
  if (typeof token !== 'string' || token.length > 280 || !/^[a-z2-7]{40,}$/.test(token)) return null

  const body = token.slice(0, -sealLength)
  const seal = Buffer.from(token.slice(-sealLength))
  if (!timingSafeEqual(seal, Buffer.from(sealOf(secret, body)))) return null

  const [collection, id, person, verifiedAt, expiresAt] = fromBase32(body)
    .toString('utf8')
    .split(':')
  if (!collection || !id || !person || !verifiedAt || !expiresAt) return null
  return {
    collection,
    id,
    person,
    verifiedAt: Number.parseInt(verifiedAt, 36),
    expiresAt: Number.parseInt(expiresAt, 36) * 1000,
  }
}

/** What is kept of a token that was used: nothing that a link could be made from. */
export function markOf(secret: string, token: string): string {
  return `review:${createHmac('sha256', secret).update(`review-link used:${token}`).digest('hex')}`
}

/** 160 bits, of a key that nothing else is signed with. */
function sealOf(secret: string, body: string): string {
  const key = createHmac('sha256', secret).update('review-link').digest()
  return toBase32(createHmac('sha256', key).update(body).digest().subarray(0, 20))
}

const sealLength = 32
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

function toBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const fives = bits.match(/.{1,5}/g) ?? []
  return fives.map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

function fromBase32(text: string): Buffer {
  const bits = [...text].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0'))
  const eights = bits.join('').match(/.{8}/g) ?? []
  return Buffer.from(eights.map((eight) => Number.parseInt(eight, 2)))
}
