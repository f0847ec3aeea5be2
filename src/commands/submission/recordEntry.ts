import type { PayloadRequest } from 'payload'

import type { MoveMaker } from '@/domain/submission/moves'

import { isTaken } from './isTaken'

/** One line of what has happened to a submission. */
export type Entry = Readonly<{
  submission: string
  /** The number of the line, from 0. Unique in its submission. */
  rev: number
  /** `received`, or the name of a move. */
  move: string
  to: string
  by: MoveMaker
  /** The moderator. */
  person?: string | null
  words?: string
  isForSender?: boolean
  details?: unknown
  at: Date
}>

/** Thrown when somebody else has moved the submission first. The transaction is to be ended. */
export class MovedFirst extends Error {
  constructor(
    /** The revision that both wished to make. */
    readonly rev: number,
  ) {
    super('Somebody else has moved the submission first')
  }
}

/** Writes a line. Of two with the same number the second fails, and so does all that belongs to it. */
export async function recordEntry(req: PayloadRequest, entry: Entry): Promise<void> {
  try {
    await req.payload.db.create({
      collection: 'submission-entries',
      data: {
        ...entry,
        at: entry.at.toISOString(),
        isForSender: entry.isForSender ?? false,
        key: `${entry.submission}:${entry.rev}`,
      },
      req,
      returning: false,
    })
  } catch (err) {
    if (isTaken(err)) throw new MovedFirst(entry.rev)
    throw err
  }
}
