import { z } from 'zod'

import type { OpenAsked } from './parseOpenQuery'

/** Where a list is to go on: after a place in its order, which means the same whatever is published meanwhile. */
export type ListCursor = Readonly<{ key: number; title: string; id: string }>

/** Where a search is to go on: after so many hits, the last of which was this one. */
export type SearchCursor = Readonly<{ offset: number; last: string }>

/** Writes where to go on as a token that nobody needs to understand. */
export const writeListCursor = (asked: OpenAsked, { id, key, title }: ListCursor): string =>
  write([fingerprintOf(asked), key, title, id])

/** Writes where a search is to go on, as a token likewise. */
export const writeSearchCursor = (asked: OpenAsked, { last, offset }: SearchCursor): string =>
  write([fingerprintOf(asked), offset, last])

/** Reads a token that an answer to this very question has given; null for any other. */
export function parseListCursor(asked: OpenAsked): ListCursor | null {
  const parsed = listToken.safeParse(read(asked.cursor))
  if (!parsed.success || parsed.data[0] !== fingerprintOf(asked)) return null
  const [, key, title, id] = parsed.data
  return { key, title, id }
}

/** Reads the token of a search; null for one that another question has given. */
export function parseSearchCursor(asked: OpenAsked): SearchCursor | null {
  const parsed = searchToken.safeParse(read(asked.cursor))
  if (!parsed.success || parsed.data[0] !== fingerprintOf(asked)) return null
  const [, offset, last] = parsed.data
  return { offset, last }
}

/** Engines look no deeper; what is to be read to the end is read as a list. */
export const deepestHit = 10_000

const longest = 1_000
const listToken = z.tuple([
  z.string(),
  z.number().int(),
  z.string().max(longest),
  z.string().max(longest),
])
const searchToken = z.tuple([
  z.string(),
  z.number().int().min(1).max(deepestHit),
  z.string().max(longest),
])

const write = (parts: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url')

function read(token: string | null): unknown {
  try {
    return JSON.parse(Buffer.from(token ?? '', 'base64url').toString())
  } catch {
    return null // nothing that was written here: the caller says so
  }
}

/** The question that a token belongs to: another order, language or choice has other places. */
function fingerprintOf({ choice, locale, query, sort }: OpenAsked): string {
  const isOfLanguage = query !== '' || sort === 'title'
  return toShortMark(JSON.stringify([sort, isOfLanguage ? locale : null, query, choice]))
}

/** FNV-1a: tells questions apart, and guards nothing. */
function toShortMark(text: string): string {
  let mark = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193) >>> 0
  }
  return mark.toString(36)
}
