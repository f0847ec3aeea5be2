import { randomUUID } from 'node:crypto'
import type { BasePayload } from 'payload'

import { moveSubmission } from '@/commands/submission/moveSubmission'
import type { StoredSubmission } from '@/commands/submission/submission'
import {
  type Receipt,
  type Received,
  submitContribution,
} from '@/commands/submission/submitContribution'
import { parseContribution } from '@/domain/submission/contribution'
import { defaultSettings } from '@/domain/submission/settings'

/** Answers that are enough for an example. */
export const anAnswer = (own: Record<string, unknown> = {}) => ({
  title: 'Odling på gården',
  municipality: '0581',
  challenge: 'Gården stod tom och ingen kände sin granne.',
  whatWasDone: 'Vi byggde odlingslådor tillsammans en lördag i maj.',
  ...own,
})

/** Who sends: with an address, unless it is left empty. */
export const aSender = (own: Record<string, unknown> = {}) => ({
  name: 'Avsändare',
  email: 'avsandare@example.se',
  consent: true,
  ...own,
})

/** A contribution that has passed the door. */
export function aContribution(
  own: Partial<Received> & {
    answers?: Record<string, unknown>
    from?: Record<string, unknown>
  } = {},
): Received {
  const { answers, from, ...received } = own
  const parsed = parseContribution('example', anAnswer(answers), aSender(from))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return {
    kind: 'example',
    locale: 'sv',
    contribution: parsed.contribution,
    sender: parsed.sender,
    formKey: randomUUID(),
    signals: [],
    notice: { version: '2026-11', hash: 'avtryck' },
    now: new Date(),
    ...received,
  }
}

/** Sends a contribution in; without an e-mail address it waits in the queue at once. */
export const send = (
  payload: BasePayload,
  own?: Parameters<typeof aContribution>[0],
): Promise<Receipt> => submitContribution(payload, defaultSettings, aContribution(own))

/** A submission that a moderator has taken up. */
export async function aClaimedSubmission(
  payload: BasePayload,
  person: string,
  own?: Parameters<typeof aContribution>[0],
): Promise<StoredSubmission> {
  const { id } = await send(payload, { from: { email: '' }, ...own })
  const claimed = await moveSubmission(payload, { id, by: 'moderator', move: 'claim', person })
  if (!claimed.ok) throw new Error(claimed.reason)
  return claimed.submission
}
