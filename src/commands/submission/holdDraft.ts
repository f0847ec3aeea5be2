import type { CollectionSlug, PayloadRequest } from 'payload'

import { sourceName } from '@/domain/submission/sourceName'
import { sayFromOutside, systemActor, transition } from '@/plugins/editorial-workflow'

import type { StoredSubmission } from './submission'

/**
 * Lets the editors know that a sender has taken back what they have accepted, in the transaction of
 * the move. A draft of it is held: an open comment stops its approval, and one that was approved or
 * had its time already goes back to be changed. A page that it was only worked into stays as it is.
 */
export async function holdDraft(
  req: PayloadRequest,
  { isMerged, reference, result }: StoredSubmission,
): Promise<void> {
  if (!result) return
  const [collection, id] = [result.relationTo, String(result.value)]
  await sayFromOutside(req, {
    body: isMerged ? words.merged : words.draft,
    collection,
    from: sourceName(reference),
    id,
    isBlocking: !isMerged,
  })
  if (isMerged) return

  const state = await findState(req, collection, id)
  const back = { actor: systemActor, collection, comment: words.draft, id } as const
  if (state === 'scheduled') await transition(req, { ...back, transition: 'unschedule' })
  if (state === 'scheduled' || state === 'approved') {
    await transition(req, { ...back, transition: 'request_changes' })
  }
}

/** The editors write Swedish among themselves. */
const words = {
  draft:
    'Avsändaren har tagit tillbaka bidraget. Publicera det inte. Arkivera utkastet, eller kom överens med avsändaren först.',
  merged:
    'Avsändaren har tagit tillbaka sitt bidrag. Det som bara bygger på det ska inte arbetas in i sidan.',
}

async function findState(req: PayloadRequest, collection: string, id: string) {
  const row = await req.payload.db.findOne<{ id: string; state: string }>({
    collection: 'workflow-items' as CollectionSlug, // brought by the workflow plugin
    req,
    where: { key: { equals: `${collection}:${id}` } },
  })
  return row?.state ?? null
}
