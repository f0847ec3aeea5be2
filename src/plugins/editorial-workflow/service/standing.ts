import type { PayloadRequest } from 'payload'

import type { Workflow } from '../fields'
import { idOf } from '../idOf'
import type { ActorRole, DocumentFacts, Relation } from '../options'
import type { Settings } from '../settle'
import type { Stored } from './readDocument'

/** The server itself, when it seeds, imports or keeps an appointment. No request can be it. */
export const systemActor: unique symbol = Symbol('editorial-workflow system actor')

/** Someone who acts: a signed-in person, nobody, or the server itself. */
export type Actor = Readonly<{
  id: string | null
  role: ActorRole | null
  organisation: string | null
}>

/** Who a user is to the workflow. */
export function actorOf(settings: Settings, user: PayloadRequest['user']): Actor {
  if (!user) return { id: null, role: null, organisation: null }

  const isKnown = !user.collection || user.collection === settings.users
  return {
    // only people of the one collection can be named in a document
    id: isKnown ? String(user.id) : null,
    role: settings.roleOf(user),
    organisation: settings.organisationOf(user),
  }
}

/** Who is behind a write: server code without a user writes drafts like the editorial team. */
export function writerOf(settings: Settings, req: PayloadRequest): Actor {
  return !req.user && req.payloadAPI === 'local' ? theSystem : actorOf(settings, req.user)
}

export const theSystem: Actor = { id: null, role: 'system', organisation: null }

/** Where a stored document stands; what was stored before the workflow came gets its natural place. */
export function workflowOf(doc: Stored | Record<string, unknown> | null | undefined): Workflow {
  const workflow = doc?.workflow as Partial<Workflow> | undefined // as the group is stored
  const isPublished = doc?._status === 'published'
  return {
    everPublished: isPublished,
    isLive: isPublished,
    ...workflow,
    state: workflow?.state ?? (isPublished ? 'published' : 'draft'),
    rev: workflow?.rev ?? 0,
  }
}

/** How somebody stands to a document. */
export function relationOf(
  { ownerField }: Settings,
  actor: Actor,
  doc: Record<string, unknown>,
): Relation {
  const isActor = (value: unknown) => actor.id !== null && idOf(value) === actor.id
  const owner = ownerField ? idOf(doc[ownerField]) : null
  return {
    isAuthor: isActor(doc.createdBy),
    isSameOrganisation: owner !== null && owner === actor.organisation,
    isSubmitter: isActor(workflowOf(doc).submittedBy),
  }
}

/** What the rules may know about a document. */
export function factsOf(
  doc: Record<string, unknown>,
  seen: { isLive: boolean; openComments?: number; openBlockingComments?: number },
): DocumentFacts {
  const workflow = workflowOf(doc)
  return {
    state: workflow.state,
    everPublished: Boolean(workflow.everPublished),
    hasUnpublishTime: Boolean(workflow.unpublishAt),
    isTrashed: Boolean(doc.deletedAt),
    authorRole: workflow.authorRole ?? null,
    hasOutsideMaterial: Boolean(workflow.hasOutsideMaterial),
    openComments: 0,
    openBlockingComments: 0,
    ...seen,
  }
}

/** Says whether somebody works with a document, and so may read its drafts. */
export function worksWith({ scopes }: Settings, actor: Actor, relation: Relation): boolean {
  const scope = actor.role === 'system' ? 'all' : scopes[actor.role ?? '']
  if (scope === 'all') return true
  return scope === 'organisation'
    ? relation.isSameOrganisation
    : scope === 'own' && relation.isAuthor
}
