import type { PayloadRequest } from 'payload'

import { namePeople } from './namePeople'

/** One line of what has happened to a submission, as a moderator reads it. */
export type CaseEntry = Readonly<{
  rev: number
  move: string
  to: string
  by: string
  person: Readonly<{ id: string; name: string }> | null
  words: string
  isForSender: boolean
  /** An ISO date. */
  at: string
  details: unknown
}>

/** Lists what has happened to a submission, the first thing first. */
export const listEntries = (req: PayloadRequest, submission: string): Promise<CaseEntry[]> =>
  find(req, submission, { limit: 0, sort: 'rev' })

/** Finds what happened last. */
export async function findLastEntry(
  req: PayloadRequest,
  submission: string,
): Promise<CaseEntry | null> {
  const [last] = await find(req, submission, { limit: 1, sort: '-rev' })
  return last ?? null
}

type Kept = Readonly<Record<string, unknown>>

async function find(
  req: PayloadRequest,
  submission: string,
  order: Readonly<{ limit: number; sort: string }>,
): Promise<CaseEntry[]> {
  const { docs } = await req.payload.db.find<Kept>({
    collection: 'submission-entries',
    ...order,
    pagination: order.limit > 0,
    req,
    where: { submission: { equals: submission } },
  })
  const names = await namePeople(
    req,
    docs.flatMap(({ person }) => (person ? String(person) : [])),
  )
  return docs.map((entry) => toEntry(entry, names))
}

function toEntry(
  { at, by, details, isForSender, move, person, rev, to, words }: Kept,
  names: ReadonlyMap<string, string>,
): CaseEntry {
  const id = person ? String(person) : null
  return {
    at: new Date(String(at)).toISOString(),
    by: String(by),
    details: details ?? null,
    isForSender: isForSender === true,
    move: String(move),
    person: id ? { id, name: names.get(id) ?? '' } : null,
    rev: Number(rev),
    to: String(to),
    words: String(words ?? ''),
  }
}
