import type { PayloadRequest } from 'payload'

import type { Actor } from '../service/standing'

/** The name of whoever acts; null for the server itself. */
export function nameOf(user: PayloadRequest['user'], { role }: Pick<Actor, 'role'>): string | null {
  if (role === 'system' || !user) return null
  const { email, name } = user as { email?: string; name?: string } // as Payload carries them
  return name ?? email ?? null
}
