import type { BasePayload } from 'payload'

import { most } from '@/domain/submission/contribution'
import type { FileReason } from '@/domain/submission/files'
import { type Limit, markAddress, takeTurn } from '@/plugins/gatekeeper'

import { formHashOf } from './formOf'
import { listOfForm } from './listUploads'

/** How many files are taken from one address an hour, and from its network a day. */
export const uploadLimits = { perAddressHour: 60, perBlockDay: 300 } as const

export type Permission =
  | Readonly<{ ok: true }>
  | Readonly<{ ok: false; reason: FileReason; retryAfter?: number }>

/** Says whether somebody may send a file, before a byte of it is read. Counts as one try. */
export async function mayUpload(
  payload: BasePayload,
  {
    address,
    formToken,
    now = new Date(),
  }: Readonly<{ formToken: unknown; address: string | null; now?: Date }>,
): Promise<Permission> {
  const formHash = formHashOf(payload, formToken, now)
  if (!formHash) return { ok: false, reason: 'form-unknown' }

  const turn = await takeTurn(payload, limitsOf(payload, address, now))
  if (!turn.ok) return { ok: false, reason: 'too-often', retryAfter: turn.retryAfter }

  const files = await listOfForm(payload, formHash)
  return files.length < most.files ? { ok: true } : { ok: false, reason: 'too-many' }
}

/** Whose address is not known is counted with all others of whom it is not. */
function limitsOf({ secret }: BasePayload, address: string | null, now: Date): readonly Limit[] {
  const { address: one, block } = address
    ? markAddress(secret, address, now)
    : { address: 'unknown', block: 'unknown' }
  const many = address ? 1 : 10
  return [
    { name: 'files-hour', key: one, most: uploadLimits.perAddressHour * many, seconds: 3_600 },
    { name: 'files-day', key: block, most: uploadLimits.perBlockDay * many, seconds: 86_400 },
  ]
}
