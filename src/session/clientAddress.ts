import { headers } from 'next/headers'

import { env } from '@/env'
import { addressOf } from '@/plugins/gatekeeper'

/**
 * Where the current request comes from, or null where nobody knows: `next dev` has no server of ours
 * in front of it, and what a request says of itself is not believed.
 */
export async function clientAddress(): Promise<string | null> {
  return env.mode === 'production' ? addressOf(await headers(), env.trustedProxies) : null
}
