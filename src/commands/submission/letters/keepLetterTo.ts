import type { PayloadRequest } from 'payload'

import { mintCaseKey } from '@/commands/submission/caseKeys'
import { findSubmitter } from '@/commands/submission/findSubmitter'
import type { StoredSubmission } from '@/commands/submission/submission'

import { caseAddress, countKept, keepToSender } from './keepToSender'
import { letterKey } from './letterKey'
import { type LetterExtra, type LetterTo, writeTo } from './writeTo'

/**
 * Keeps a letter to the sender of a case, with a link of its own, in the transaction of the request.
 * Only an address that has been confirmed is written to; everybody else reads the case page. Answers
 * whether there is a letter.
 */
export async function keepLetterTo(
  req: PayloadRequest,
  submission: StoredSubmission,
  what: LetterTo,
  extra: LetterExtra = {},
): Promise<boolean> {
  if (!submission.hasEmail || !submission.confirmedAt) return false
  const submitter = await findSubmitter(req, submission.id)
  if (!submitter?.email) return false

  const key = letterKey(submission.id, what, submission.rev)
  if ((await countKept(req, [key])) > 0) return true

  const { now = new Date() } = extra
  const token = await mintCaseKey(req, { madeFor: 'letter', now, submission: submission.id })
  const { locale } = submission
  await keepToSender(req, {
    ...writeTo(submission, what, extra, {
      open: caseAddress(req, locale, token),
      site: req.payload.config.serverURL,
    }),
    key,
    locale,
    name: submitter.name,
    to: submitter.email,
  })
  return true
}
