import type { BasePayload } from 'payload'

import { mintCaseKey } from '@/commands/submission/caseKeys'
import { inOneTransaction } from '@/commands/submission/inOneTransaction'
import { isTaken } from '@/commands/submission/isTaken'
import {
  hasConfirmationsLeft,
  keepConfirmation,
} from '@/commands/submission/letters/keepConfirmation'
import { findSubmission } from '@/commands/submission/submission'

/**
 * Sends the letter that asks for a confirmation once more, at most three in all; how long there is
 * time to confirm stays as it was. Answers whether a letter is on its way. Whoever calls this knows
 * that the case is the asker's, and does not tell an asker who may be somebody else.
 */
export async function resendConfirmation(
  payload: BasePayload,
  id: string,
  now = new Date(),
  how: Readonly<{ isReminder?: boolean }> = {},
): Promise<boolean> {
  try {
    return await send(payload, id, now, how)
  } catch (err) {
    // somebody else has sent it at the same moment, which is just as well
    if (isTaken(err)) return true
    throw err
  }
}

function send(
  payload: BasePayload,
  id: string,
  now: Date,
  { isReminder = false }: Readonly<{ isReminder?: boolean }>,
): Promise<boolean> {
  return inOneTransaction(payload, async (req) => {
    const submission = await findSubmission(req, id)
    const isWaiting =
      submission?.stage === 'unconfirmed' &&
      (!submission.purgeAt || new Date(submission.purgeAt) > now)
    if (!submission || !isWaiting || !(await hasConfirmationsLeft(req, id))) return false

    const token = await mintCaseKey(req, { madeFor: 'letter', now, submission: id })
    return keepConfirmation(req, submission, token, { isReminder })
  })
}
