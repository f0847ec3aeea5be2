import { createHash } from 'node:crypto'
import type { BasePayload } from 'payload'

import { readForm } from '@/plugins/gatekeeper'

/**
 * The fingerprint of the form that an upload belongs to, or null for a stamp that is none of ours.
 * How old the form is does not matter: it keeps its files while it is stamped anew.
 */
export function formHashOf({ secret }: BasePayload, formToken: unknown, now: Date): string | null {
  const form = readForm(secret, formToken, now)
  return form && createHash('sha256').update(`files:${form.key}`).digest('hex')
}
