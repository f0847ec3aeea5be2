import type { PayloadRequest } from 'payload'

import { BeginAgain } from '@/plugins/privacy'

import { MovedFirst, recordEntry } from '../recordEntry'
import type { StoredSubmission } from '../submission'

/**
 * Takes the next line of the history of a case, as every move does: of a move and an erasure at once
 * only one is made, and the other is told. Answers the number of the line.
 */
export async function comeFirst(
  req: PayloadRequest,
  { id, rev, stage }: Pick<StoredSubmission, 'id' | 'rev' | 'stage'>,
  move: 'erase' | 'anonymise',
  at: Date,
): Promise<number> {
  try {
    await recordEntry(req, { at, by: 'server', move, rev: rev + 1, submission: id, to: stage })
  } catch (err) {
    if (err instanceof MovedFirst) throw new BeginAgain()
    throw err
  }
  return rev + 1
}
