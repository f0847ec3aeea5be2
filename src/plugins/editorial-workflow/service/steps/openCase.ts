import type { PayloadRequest } from 'payload'

import { type Refusal, toRefusal } from '../../refusal'
import type { Settings } from '../../settle'
import { contentHash } from '../contentHash'
import { findLatest, findMain } from '../readDocument'
import { actorOf, systemActor, theSystem, workflowOf } from '../standing'
import type { TransitionInput } from '../transitionInput'
import type { Case } from './case'

/** Finds the document, as far as the move needs to know it. */
export async function openCase(
  settings: Settings,
  req: PayloadRequest,
  input: TransitionInput,
  keys: string[],
): Promise<Case | Refusal> {
  const { collection, id } = input
  const refuse = (reason: string) => toRefusal(settings, req, reason)
  const rules = settings.collections[collection]
  const row = settings.rules.moves.find(({ name }) => name === input.transition)
  if (!row) return refuse('unknown-move')

  const actor = input.actor === systemActor ? theSystem : actorOf(settings, req.user)
  if (actor.role === null) return refuse('not-signed-in')

  const latest = rules ? await findLatest(req, collection, id) : null
  if (!latest) return refuse('not-found')

  // the main row of what was never published is a draft, and nobody meets it
  const main = workflowOf(latest.doc).everPublished ? await findMain(req, collection, id) : null
  const hash = contentHash(latest.doc, rules?.computed)
  return { settings, req, input, actor, move: row, latest, main, hash, keys }
}
