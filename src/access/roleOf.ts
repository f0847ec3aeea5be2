import type { Role } from '@/domain/vocabulary/roles'
import { roles } from '@/domain/vocabulary/roles'

/** The role of whoever is signed in; null for a visitor, and for a user whose role is unknown. */
export function roleOf(user: unknown): Role | null {
  const role = (user as { role?: unknown } | null | undefined)?.role // a user as Payload carries it
  return roles.some(({ code }) => code === role) ? (role as Role) : null
}
