import type { BasePayload } from 'payload'

import { listKnownNames } from './listKnownNames'
import { listUploads } from './listUploads'
import { removeStored } from './storage'

/** Takes back an upload whose form has not been sent. Only the form it was chosen in can do so. */
export async function dropUpload(
  payload: BasePayload,
  { formToken, id, now = new Date() }: Readonly<{ formToken: unknown; id: string; now?: Date }>,
): Promise<Readonly<{ ok: true }> | Readonly<{ ok: false; reason: 'not-found' }>> {
  const upload = (await listUploads(payload, formToken, now)).find((one) => one.id === id)
  if (!upload) return { ok: false, reason: 'not-found' }

  await payload.db.deleteMany({
    collection: 'submission-files',
    // Unless it was sent in this very moment.
    where: {
      and: [{ id: { equals: id } }, { purgeAt: { greater_than: new Date(0).toISOString() } }],
    },
  })
  const known = await listKnownNames(payload, [upload.storedAs])
  if (known.size > 0) return { ok: false, reason: 'not-found' }
  await removeStored([upload.storedAs])
  return { ok: true }
}
