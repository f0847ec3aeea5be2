import type { PayloadRequest } from 'payload'

import type { MoveMaker } from '@/domain/submission/moves'

/** One line of a case, as its sender reads it: who did what and said what, and no name of ours. */
export type CaseLine = Readonly<{
  rev: number
  move: string
  by: MoveMaker
  words: string
  /** An ISO date. */
  at: string
  /** The files that came along, by name. */
  files: readonly string[]
}>

/** What happens among us alone: notes, who reads, and what we think of it. */
const ours = ['note', 'take_over', 'release', 'check', 'spam', 'not_spam', 'return'] as const

/** Lists what a sender may know of a case, the first thing first. */
export async function listLines(req: PayloadRequest, submission: string): Promise<CaseLine[]> {
  const { docs } = await req.payload.db.find<Kept>({
    collection: 'submission-entries',
    limit: 0,
    pagination: false,
    req,
    sort: 'rev',
    where: {
      and: [{ submission: { equals: submission } }, { move: { not_in: [...ours] } }],
    },
  })
  return docs.map(toLine)
}

/** The number of the last line that changes what a sender can do. That somebody began to read is none. */
export const lastTelling = (lines: readonly CaseLine[]): number =>
  lines.findLast(({ move }) => move !== 'claim')?.rev ?? 0

type Kept = Readonly<{
  at: string
  by: MoveMaker
  details?: unknown
  isForSender?: boolean
  move: string
  rev: number
  words?: string | null
}>

function toLine({ at, by, details, isForSender, move, rev, words }: Kept): CaseLine {
  return {
    at: new Date(at).toISOString(),
    by,
    files: filesIn(details),
    move,
    rev: Number(rev),
    words: by === 'sender' || isForSender ? (words ?? '') : '',
  }
}

function filesIn(details: unknown): readonly string[] {
  const files = (details as { files?: unknown } | null | undefined)?.files // as write.ts keeps them
  return Array.isArray(files) ? files.filter((name) => typeof name === 'string') : []
}
