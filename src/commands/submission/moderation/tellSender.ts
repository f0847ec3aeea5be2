import type { PayloadRequest } from 'payload'

import { keepLetterTo } from '../letters/keepLetterTo'
import type { LetterExtra, LetterTo } from '../letters/writeTo'
import type { StoredSubmission } from '../submission'

/** Keeps the letter that goes with a move, as of the revision that the move makes. */
export async function tellSender(
  req: PayloadRequest,
  submission: StoredSubmission,
  what: LetterTo,
  extra: LetterExtra = {},
): Promise<void> {
  await keepLetterTo(req, { ...submission, rev: submission.rev + 1 }, what, extra)
}
