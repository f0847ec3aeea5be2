import { roleOf } from './roleOf'

/** Says whether a user belongs to the editorial team: an editor or an administrator. */
export function isStaff(user: unknown): boolean {
  const role = roleOf(user)
  return role === 'admin' || role === 'editor'
}
