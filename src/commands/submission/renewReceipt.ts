import { mintCaseKey } from './caseKeys'
import { inOneTransaction } from './inOneTransaction'
import { type Door, findSubmission } from './submission'

/** For so long, in milliseconds, whoever holds the form that was sent can have its link once more. */
const forgivingTime = 60 * 60_000

/**
 * Makes another link to a case for whoever sends its form again: the first answer may never have
 * come, and without an e-mail address nothing else leads to the case. No link when a letter does,
 * or when it is too late.
 */
export async function renewReceipt(
  door: Door,
  id: string,
  now: Date,
): Promise<Readonly<{ hasEmail: boolean; token: string | null }>> {
  return inOneTransaction(door, async (req) => {
    const submission = await findSubmission(req, id)
    const hasEmail = submission?.hasEmail ?? false
    const age = submission ? now.getTime() - new Date(submission.receivedAt).getTime() : Infinity
    if (hasEmail || age > forgivingTime) return { hasEmail, token: null }

    const token = await mintCaseKey(req, { madeFor: 'receipt', now, submission: id })
    return { hasEmail, token }
  })
}
