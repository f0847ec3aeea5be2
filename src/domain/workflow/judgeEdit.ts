import type { ItemFacts, Relation } from './facts'
import type { Reason } from './reasons'
import { type Scope, scopes } from './scopes'
import type { Stage } from './stages'
import { refuse, type Verdict } from './verdict'

/** One wish to save content. */
export type EditQuestion = Readonly<{
  /** The role that asks; null when nobody is signed in. */
  role: string | null
  relation: Relation
  document: ItemFacts
}>

/** Who may write in each stage, and where a save leaves the item. */
type EditRow = Readonly<{
  by: 'owners' | 'staff' | 'nobody'
  to: Stage
  /** What the others are told. */
  otherwise: Reason
}>

/** The table of locks: a save in a stage, by whom, and what becomes of the item. */
export const edits = {
  draft: { by: 'owners', to: 'draft', otherwise: 'not-your-role' },
  in_review: { by: 'staff', to: 'in_review', otherwise: 'locked-in-review' },
  changes_requested: { by: 'owners', to: 'changes_requested', otherwise: 'not-your-role' },
  approved: { by: 'staff', to: 'in_review', otherwise: 'locked-approved' },
  scheduled: { by: 'nobody', to: 'scheduled', otherwise: 'locked-scheduled' },
  published: { by: 'owners', to: 'draft', otherwise: 'not-your-role' },
  archived: { by: 'nobody', to: 'archived', otherwise: 'locked-archived' },
} as const satisfies Record<Stage, EditRow>

/** Says whether somebody may save content now, and in which stage the save leaves the item. */
export function judgeEdit({ role, relation, document }: EditQuestion): Verdict {
  if (role === null) return refuse('not-signed-in')
  if (document.isTrashed) return refuse('locked-in-trash')

  const scope = scopeOf(role)
  if (!scope) return refuse('not-your-role')
  if (!isWithin(scope, relation)) return refuse('not-your-document')

  const row: EditRow = edits[document.state]
  const isAllowed = row.by === 'owners' || (row.by === 'staff' && scope === 'all')

  return isAllowed ? { ok: true, to: row.to } : refuse(row.otherwise)
}

function scopeOf(role: string): Scope | null {
  if (role === 'system') return 'all'
  // a role the table does not name works with nothing
  return (scopes as Record<string, Scope | undefined>)[role] ?? null
}

function isWithin(scope: Scope, { isAuthor, isSameOrganisation }: Relation): boolean {
  if (scope === 'all') return true
  return scope === 'organisation' ? isSameOrganisation : isAuthor
}
