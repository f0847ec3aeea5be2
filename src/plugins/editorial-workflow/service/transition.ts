import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

import type { Workflow } from '../fields'
import { tellPeople } from '../notifications/tellPeople'
import { type Refusal, toError, toRefusal } from '../refusal'
import { type Settings, settingsOf } from '../settle'
import { noteItem } from './noteItem'
import { ownRequest, type Source } from './ownRequest'
import { type Event, isConflict, MovedMeanwhile, recordEvent, takeBackEvent } from './recordEvent'
import { workflowOf } from './standing'
import type { Case } from './steps/case'
import { decide } from './steps/decide'
import { openCase } from './steps/openCase'
import { plan } from './steps/plan'
import { prepareNews } from './steps/prepareNews'
import { writeMove } from './steps/writeMove'
import { refusedFields, toldRefusal } from './thrown'
import type { TransitionInput } from './transitionInput'

/** What became of the wish. */
export type TransitionOutcome =
  | Readonly<{
      ok: true
      workflow: Workflow
      contentHash: string
      /** Tells of what the public sees anew. Only there when the caller owns the transaction. */
      tell?: () => Promise<void>
    }>
  | Refusal

/**
 * Moves a document, or says why not: the one door for every change of state. The work is one
 * transaction, begun and ended here. A caller who already has one keeps it: a refusal leaves it as
 * it was, but what stops the work halfway is thrown, so that the caller ends it.
 */
export async function transition(
  source: Source,
  input: TransitionInput,
): Promise<TransitionOutcome> {
  const settings = settingsOf('payload' in source ? source.payload : source)
  const req = await ownRequest(settings, source)
  const isOwner = req.transactionID === undefined
  const hasTransaction = isOwner && (await initTransaction(req))
  const begun = await req.transactionID
  const keys: string[] = []

  try {
    const moved = await move(settings, req, input, keys)
    if (!('done' in moved)) {
      if (hasTransaction) await killTransaction(req)
      return moved
    }

    // a hook whose own write fails ends the transaction, and what was done in it is undone
    if ((await req.transactionID) !== begun)
      throw new Error('A hook ended the transaction of a move')
    if (hasTransaction) await commitTransaction(req)
    if (isOwner) await moved.tell()
    return { ...moved.done, ...(!isOwner && { tell: moved.tell }) }
  } catch (error) {
    if (hasTransaction) await killTransaction(req)
    else if (isOwner) await Promise.all(keys.map((key) => takeBackEvent(req, key)))
    const refusal = toOutcome(settings, req, error)
    if (isOwner) return refusal
    throw toError(refusal, input.collection, req)
  }
}

type Moved = { done: Extract<TransitionOutcome, { ok: true }>; tell: () => Promise<void> }

async function move(
  settings: Settings,
  req: PayloadRequest,
  input: TransitionInput,
  keys: string[],
): Promise<Moved | Refusal> {
  const found = await openCase(settings, req, input, keys)
  if ('reason' in found) return found

  const decision = await decide(found)
  if ('reason' in decision) return decision

  const { events, workflow } = plan(found, decision)
  for (const event of events) await record(found, event)
  await writeMove(found, decision.to, workflow)
  // the document says so by now: without a transaction, what fails from here on takes nothing back
  keys.length = 0
  await noteItem(settings, req, input.collection, input.id)
  await tellPeople(settings, req, {
    collection: input.collection,
    doc: found.latest.doc,
    actor: found.actor,
    before: workflowOf(found.latest.doc),
    after: workflow,
    events,
  })

  const done = { ok: true, workflow, contentHash: found.hash } as const
  return { done, tell: await prepareNews(found, workflow) }
}

async function record(found: Case, event: Event): Promise<void> {
  const { actor, input, keys, latest, req, settings } = found
  const place = {
    collection: input.collection,
    doc: latest.doc,
    actor,
    // what is left of a deleted document names nobody
    withoutPeople: input.transition === 'delete_forever',
  }
  keys.push(await recordEvent(settings, req, place, event))
}

/** Puts what stopped a move halfway into a refusal; what nobody foresaw is thrown on. */
function toOutcome(settings: Settings, req: PayloadRequest, error: unknown): Refusal {
  if (error instanceof MovedMeanwhile || isConflict(error)) {
    return toRefusal(settings, req, 'changed-since')
  }
  const fields = refusedFields(error)
  if (fields) return toRefusal(settings, req, 'not-ready', fields)

  const told = toldRefusal(error)
  if (told) return { ok: false, reason: 'refused', status: told.status, message: told.message }

  throw error
}
