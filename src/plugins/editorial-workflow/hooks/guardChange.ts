import type { CollectionBeforeChangeHook, PayloadRequest, RequestContext } from 'payload'

import { emptyWorkflow, type Workflow } from '../fields'
import { submissionBehind } from '../guestMaterial'
import { idOf } from '../idOf'
import { tellPeople } from '../notifications/tellPeople'
import { spendPermit } from '../permit'
import { toError, toRefusal } from '../refusal'
import type { Stored } from '../service/readDocument'
import { MovedMeanwhile, recordEvent } from '../service/recordEvent'
import { type Actor, workflowOf, writerOf } from '../service/standing'
import type { Settings } from '../settle'
import { takeBinMove } from './binMove'
import { judgeBinMove, judgeEdit } from './judgeStored'

type Change = {
  settings: Settings
  req: PayloadRequest
  collection: string
  data: Record<string, unknown>
  /** The newest version, in the language of the request. */
  before: Stored
  actor: Actor
}

/**
 * The last word before a document is stored. With a pass, the document gets the place that the
 * service gave it. Without, it keeps the place it has, save for what a save itself moves.
 */
export const guardChange =
  (settings: Settings): CollectionBeforeChangeHook =>
  async ({ collection: { slug }, context, data, operation, originalDoc, req }) => {
    const actor = writerOf(settings, req)
    const stamped = { ...data, updatedBy: actor.id ?? data.updatedBy ?? null }
    if (operation === 'create') return beginning(settings, actor, stamped, context)

    const permit = spendPermit(context, slug, originalDoc?.id)
    if (permit) return { ...stamped, workflow: permit.workflow }

    const change = { settings, req, collection: slug, data: stamped, before: originalDoc, actor }
    return takeBinMove(context, slug, originalDoc?.id) ? moveBin(change) : save(change)
  }

/** A new document stands at the beginning, whatever was sent, and belongs to whoever made it. */
function beginning(
  { rules }: Settings,
  actor: Actor,
  data: Record<string, unknown>,
  context: RequestContext,
): Record<string, unknown> {
  const submission = submissionBehind(context)
  const authorRole = submission ? 'guest' : (actor.role ?? 'unknown')
  const workflow: Workflow = {
    ...emptyWorkflow,
    authorRole,
    hasOutsideMaterial: submission !== null || isOutside(rules, actor),
    sourceSubmission: submission,
  }
  return { ...data, _status: 'draft', workflow, createdBy: actor.id ?? data.createdBy ?? null }
}

/** A save of content: judged, and noted where it moves the document. */
async function save(change: Change): Promise<Record<string, unknown>> {
  const { actor, before, collection, data, req, settings } = change
  const workflow = workflowOf(before)
  const verdict = judgeEdit(settings, actor, before)
  if (!verdict.ok) throw toError(toRefusal(settings, req, verdict.reason), collection, req)

  const next: Workflow = {
    ...workflow,
    state: verdict.to,
    hasOutsideMaterial: Boolean(workflow.hasOutsideMaterial) || isOutside(settings.rules, actor),
  }
  if (verdict.to !== workflow.state) {
    next.rev = workflow.rev + 1
    next.approvedBy = next.approvedAt = next.approvedHash = null
    await note(change, `edit_${workflow.state === 'published' ? 'live' : workflow.state}`, next)
  }

  const { deletedAt } = before
  return { ...data, ...keptOwner(change), _status: 'draft', deletedAt, workflow: next }
}

/** Into the bin or out of it: nothing else of the document changes. */
async function moveBin(change: Change): Promise<Record<string, unknown>> {
  const { actor, before, collection, data, req, settings } = change
  const move = data.deletedAt ? 'trash' : 'untrash'
  const wish = { req, collection, id: String(before.id), actor }
  const verdict = await judgeBinMove(settings, wish, move, before)
  if (!verdict.ok) throw toError(toRefusal(settings, req, verdict.reason), collection, req)

  const workflow = workflowOf(before)
  const next = { ...workflow, rev: workflow.rev + 1 }
  await note(change, move, next)

  return { ...data, ...keptOwner(change), _status: 'draft', workflow: next }
}

async function note(
  { actor, before, collection, req, settings }: Change,
  transition: string,
  next: Workflow,
): Promise<void> {
  const event = { transition, rev: next.rev, from: workflowOf(before).state, to: next.state }
  try {
    await recordEvent(settings, req, { collection, doc: before, actor }, event)
    await tellPeople(settings, req, {
      collection,
      doc: before,
      actor,
      before: workflowOf(before),
      after: next,
      events: [event],
    })
  } catch (error) {
    if (!(error instanceof MovedMeanwhile)) throw error
    throw toError(toRefusal(settings, req, 'changed-since'), collection, req)
  }
}

/** Only those who work with every document give one away, or say that somebody else made it. */
function keptOwner({ actor, before, data, settings }: Change): Record<string, unknown> {
  if (actor.role === 'system' || settings.scopes[actor.role ?? ''] === 'all') return {}

  const { ownerField } = settings
  const owner =
    ownerField && idOf(before[ownerField]) ? { [ownerField]: idOf(before[ownerField]) } : {}
  return { ...owner, createdBy: idOf(before.createdBy) ?? data.createdBy ?? null }
}

/** Says whether somebody writes from outside the editorial team. */
function isOutside({ reviewers }: Settings['rules'], { role }: Actor): boolean {
  return role !== 'system' && !reviewers.includes(role ?? '')
}
