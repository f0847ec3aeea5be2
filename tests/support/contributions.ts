import { randomUUID } from 'node:crypto'
import type { BasePayload } from 'payload'

import { moveSubmission } from '@/commands/submission/moveSubmission'
import type { Incoming } from '@/commands/submission/receiveContribution'
import type { StoredSubmission } from '@/commands/submission/submission'
import {
  type Receipt,
  type Received,
  submitContribution,
} from '@/commands/submission/submitContribution'
import { parseContribution } from '@/domain/submission/contribution'
import { defaultSettings } from '@/domain/submission/settings'
import { issueForm, makeChallenge } from '@/plugins/gatekeeper'
import { solveProof } from '@/plugins/gatekeeper/solveProof'

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

/** The hidden field of a form that somebody has had open for a while. */
export const aForm = (payload: BasePayload, { secondsOpen = 60, now = new Date() } = {}): string =>
  issueForm(payload.secret, new Date(now.getTime() - secondsOpen * 1000))

/** The work that a browser does for a form, done. */
export async function aProof(payload: BasePayload, { now = new Date(), weight = 1 } = {}) {
  const proof = await solveProof(await makeChallenge(payload.secret, { now, weight }))
  if (!proof) throw new Error('The work could not be done')
  return proof
}

/** What stands at the door: a person with a browser that runs scripts, unless it says otherwise. */
export async function anIncoming(
  payload: BasePayload,
  own: Partial<Incoming> & {
    with?: Record<string, unknown>
    from?: Record<string, unknown>
  } = {},
): Promise<Incoming> {
  const { from, with: answers, ...incoming } = own
  return {
    kind: 'example',
    locale: 'sv',
    answers: anAnswer(answers),
    sender: aSender(from),
    formToken: aForm(payload),
    trap: '',
    proof: 'proof' in own ? null : await aProof(payload),
    address: '203.0.113.9',
    ...incoming,
  }
}
