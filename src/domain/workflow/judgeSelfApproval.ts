import type { ItemFacts, Policy, Relation } from './facts'
import type { Reason } from './reasons'

/** The characters an editor must write to approve material of their own. */
export const selfApprovalReasonLength = 10

/** Authors within the editorial team. Everyone else, and the unknown, counts as outside. */
const insiders: readonly (string | null)[] = ['admin', 'editor', 'system']

/**
 * Says why the person who sent a text to review may not approve it as well, or null when they may.
 * Material from outside always needs another pair of eyes; an editor's own follows the policy.
 */
export function judgeSelfApproval({
  relation,
  item,
  comment,
  policy,
}: {
  relation: Relation
  item: ItemFacts
  comment: string
  policy: Policy
}): Reason | null {
  if (!relation.isSubmitter) return null

  const isFromOutside = item.hasOutsideMaterial || !insiders.includes(item.authorRole)
  if (isFromOutside || policy.editorSelfApproval === 'forbid') return 'needs-second-person'

  return comment.trim().length < selfApprovalReasonLength ? 'self-approval-needs-reason' : null
}
