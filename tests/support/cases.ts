import { type BasePayload, createLocalReq } from 'payload'

import type { CaseAsking } from '@/commands/submission/case/act'
import { exchangeToken, openCase } from '@/commands/submission/case/openCase'
import { mintCaseKey } from '@/commands/submission/caseKeys'
import { type MoveWish, moveSubmission } from '@/commands/submission/moveSubmission'
import { findSubmission, type StoredSubmission } from '@/commands/submission/submission'

import { send } from './contributions'

/** What somebody holds who has followed a link to a case. */
export async function aHolder(
  payload: BasePayload,
  id: string,
  madeFor: 'receipt' | 'letter' = 'receipt',
): Promise<CaseAsking & { proof: string; token: string }> {
  const now = new Date()
  const req = await createLocalReq({}, payload)
  const token = await mintCaseKey(req, { madeFor, now, submission: id })
  const proof = await exchangeToken(payload, token, now)
  const open = await openCase(payload, proof, now)
  if (!proof || !open) throw new Error('The case does not open')
  return { proof, reference: open.submission.reference, seen: open.seen, token }
}

/** A case that nobody has to confirm, and its holder. */
export async function aCase(payload: BasePayload, own?: Parameters<typeof send>[1]) {
  const { id } = await send(payload, { from: { email: '' }, ...own })
  return { id, holder: await aHolder(payload, id) }
}

/** A case whose sender has confirmed it by a letter. */
export async function aConfirmedCase(payload: BasePayload, own?: Parameters<typeof send>[1]) {
  const { id } = await send(payload, own)
  await move(payload, { by: 'sender', id, move: 'confirm' })
  return { id, holder: await aHolder(payload, id, 'letter') }
}

/** Moves a case and demands that it is moved. */
export async function move(payload: BasePayload, wish: MoveWish): Promise<StoredSubmission> {
  const moved = await moveSubmission(payload, wish)
  if (!moved.ok) throw new Error(`${wish.move}: ${moved.reason}`)
  return moved.submission
}

/** A moderator takes a case up and asks its sender something. */
export async function askSender(
  payload: BasePayload,
  id: string,
  person: string,
  words = 'Vilket år började det?',
): Promise<void> {
  await move(payload, { by: 'moderator', id, move: 'claim', person })
  await move(payload, { by: 'moderator', id, move: 'ask', person, words })
}

/** A case as it stands, or null once it is gone. */
export const caseNow = async (payload: BasePayload, id: string) =>
  findSubmission(await createLocalReq({}, payload), id)

/** The lines of a case, as they are kept. */
export async function linesOf(payload: BasePayload, id: string) {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: 'submission-entries',
    limit: 0,
    pagination: false,
    sort: 'rev',
    where: { submission: { equals: id } },
  })
  return docs
}

/** The letters in the outbox, the first first. */
export async function lettersKept(payload: BasePayload) {
  const { docs } = await payload.db.find<Record<string, string>>({
    collection: 'letters',
    limit: 0,
    pagination: false,
    sort: 'createdAt',
  })
  return docs
}

/** The token in a letter. */
export function tokenIn(text: string | null | undefined): string {
  const [, token] =
    /\/(?:bidra\/arende|en\/contribute\/case)\/([a-z2-7]{52})/.exec(text ?? '') ?? []
  if (!token) throw new Error(`No link to a case in:\n${text}`)
  return token
}
