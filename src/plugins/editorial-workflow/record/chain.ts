import { createHash, createHmac, randomBytes } from 'node:crypto'

import { idOf } from '../idOf'

/** A line of history as it is stored, as far as the chain needs to know it. */
export type Line = Readonly<
  {
    key: string
    documentCollection: string
    documentId: string
    rev: number
    comment?: string | null
    commentSalt?: string | null
    commentHash?: string | null
    actor?: unknown
    actorKey?: string | null
    previousHash?: string | null
    hash?: string | null
    signature?: string | null
  } & Record<string, unknown>
>

/**
 * What the fingerprint of a line is taken over. People stand in it as ids that mean nothing once the
 * person is gone, and words as a fingerprint of their own, so that both can be erased from the record
 * while the chain still holds.
 */
export const chained = [
  'key',
  'documentCollection',
  'documentId',
  'documentOrganisation',
  'documentAuthor',
  'rev',
  'transition',
  'from',
  'to',
  'actorKey',
  'actorRole',
  'commentHash',
  'versionId',
  'contentHash',
  'at',
  'locales',
  'assignee',
  'replacedBy',
  'flagged',
  'via',
  'outcome',
  'scheduledFor',
  'unpublishAt',
  'dueAt',
  'priority',
  'previousHash',
] as const

const dates: ReadonlySet<string> = new Set(['at', 'scheduledFor', 'unpublishAt', 'dueAt'])

/** The fingerprint of a line of history: what it says, and the fingerprint of the line before it. */
export function hashOfLine(line: Readonly<Record<string, unknown>>): string {
  const told = chained.flatMap((name) => {
    const value = spell(name, line[name])
    return value === undefined ? [] : [[name, value] as const]
  })
  return sha256(JSON.stringify(told))
}

/** One spelling for each value, whatever the database made of it. What is empty is not there. */
function spell(name: string, value: unknown): unknown {
  if (value === null || value === undefined || value === '' || value === false) return undefined
  if (dates.has(name)) return new Date(value as string).toISOString() // Payload keeps dates as text or Date
  if (Array.isArray(value)) return value.length > 0 ? value.map(String) : undefined
  return name === 'rev' || value === true ? value : String(value)
}

/**
 * The fingerprint of words. The salt is kept beside the words and erased with them: without it,
 * nobody can try out what a short comment may have said.
 */
export function hashOfComment(comment: string, salt: string): string {
  return sha256(`${salt}:${comment}`)
}

const makeSalt = () => randomBytes(16).toString('hex')

/** The fields that tie a new line to the one before it. */
export function tie(
  line: Readonly<Record<string, unknown>>,
  previous: Line | null,
  secret: string,
): Record<string, unknown> {
  const { comment } = line
  const commentSalt = typeof comment === 'string' && comment ? makeSalt() : null
  const tied = {
    ...line,
    commentSalt,
    commentHash: commentSalt && hashOfComment(String(comment), commentSalt),
    previousHash: previous && fingerprintOf(previous),
  }
  const hash = hashOfLine(tied)
  return { ...tied, hash, signature: sign(secret, `line:${hash}`) }
}

/**
 * The fingerprint that a line carries. One from before the chain is given its own, by the name of
 * whoever acted, which stays when the person is gone, whether or not it has been noted yet.
 */
export function fingerprintOf(line: Line): string {
  return line.hash ?? hashOfLine({ ...line, actorKey: actorKeyOf(line) })
}

/** Who acted, by an id that stays when the person is gone. */
export function actorKeyOf({ actor, actorKey }: Pick<Line, 'actor' | 'actorKey'>): string | null {
  return actorKey ?? idOf(actor)
}

/** Vouches for something with a key that only the site has: the database alone cannot make it. */
export function sign(secret: string, text: string): string {
  const key = createHmac('sha256', secret).update('editorial-workflow record').digest()
  return createHmac('sha256', key).update(text).digest('hex')
}

/** The secrets of this site, as Payload derives them: the one in use, and those it had before. */
export function secretsOf(current: string, former: readonly string[]): readonly string[] {
  return [current, ...former.map((secret) => sha256(secret).slice(0, 32))]
}

/** Says whether any of the secrets of the site vouches for something. */
export function isSigned(secrets: readonly string[], text: string, signature: unknown): boolean {
  return secrets.some((secret) => sign(secret, text) === signature)
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
