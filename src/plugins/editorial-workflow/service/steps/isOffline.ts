import type { WorkflowState } from '../../options'
import type { Case } from './case'

/** Says whether a move takes the document from the public. */
export function isOffline({ input }: Case, to: WorkflowState): boolean {
  const isTakenAway = ['unpublish', 'unpublish_scheduled'].includes(input.transition)
  return isTakenAway || (to === 'archived' && !bins.includes(input.transition))
}

const bins: readonly string[] = ['trash', 'untrash', 'delete_forever']
