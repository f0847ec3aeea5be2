import type { Workflow } from '../../fields'
import type { WorkflowState } from '../../options'
import { workflowOf } from '../standing'
import {
  deleteForever,
  type Write,
  writeBin,
  writeDraft,
  writeLive,
  writeOffline,
  writePublished,
} from '../write'
import type { Case } from './case'
import { isOffline } from './isOffline'

/** Writes the document to where the move takes it. */
export async function writeMove(found: Case, to: WorkflowState, workflow: Workflow): Promise<void> {
  const { actor, input, latest, main, req, settings } = found
  const { collection, id } = input
  const order: Write = { req, collection, id, workflow, doc: latest.doc, main, by: actor.id }

  if (input.transition === 'delete_forever') return deleteForever(order)
  if (input.transition === 'trash') return writeBin(order, settings.now().toISOString())
  if (input.transition === 'untrash') return writeBin(order, null)
  if (isOffline(found, to)) return writeOffline(order)
  if (to !== 'published') return writeDraft(order)

  const wasPublished = workflowOf(latest.doc).state === 'published'
  return wasPublished || input.transition === 'discard' ? writeLive(order) : writePublished(order)
}
