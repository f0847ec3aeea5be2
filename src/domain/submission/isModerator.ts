import type { Role } from '@/domain/vocabulary/roles'

/** Who handles what guests send in, and so may know who sent it. */
const moderators: readonly Role[] = ['admin', 'editor']

/** Says whether somebody with a role handles contributions. Nobody without a known role does. */
export const isModerator = (person: unknown): boolean => {
  const role = (person as { role?: unknown } | null | undefined)?.role // as Payload carries a user
  return moderators.some((one) => one === role)
}
