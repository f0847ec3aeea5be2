import type { WorkflowState } from '../options'

/** The moves that can be made with many documents at once. */
export const bulkMoves = [
  { name: 'assign', from: ['in_review'] },
  { name: 'request_changes', from: ['in_review', 'approved'] },
  { name: 'publish', from: ['approved'] },
  { name: 'confirm_current', from: ['published'] },
  { name: 'archive', from: ['draft', 'changes_requested', 'approved', 'published'] },
] as const satisfies readonly { name: string; from: readonly WorkflowState[] }[]

export type BulkMove = (typeof bulkMoves)[number]['name']

/** As many documents as one wish may be about. */
export const mostAtOnce = 100
