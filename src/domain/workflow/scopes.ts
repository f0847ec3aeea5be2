import type { Role } from '@/domain/vocabulary/roles'

/** Which items a role works with: all of them, those of its organisation, or those it made itself. */
export type Scope = 'all' | 'organisation' | 'own'

/** The rows of each role. Whoever works with an item may read its drafts. */
export const scopes = {
  admin: 'all',
  editor: 'all',
  partner: 'organisation',
  contributor: 'own',
} as const satisfies Record<Role, Scope>
