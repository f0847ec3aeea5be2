import type { BasePayload } from 'payload'

import { isModerator } from '@/domain/submission/isModerator'

import { moveSubmission } from '../moveSubmission'
import { toStored } from '../submission'

/** Gives back to the queue what somebody has who handles contributions no more. */
export async function returnCases(payload: BasePayload): Promise<string | undefined> {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: 'submissions',
    limit: 0,
    pagination: false,
    select: { assignee: true },
    // what waits for its sender stays so: the answer finds its way by itself
    where: { stage: { equals: 'in_moderation' } },
  })
  const held = docs.map(toStored)
  const moderators = await listModerators(payload)
  let returned = 0
  for (const { assignee, id } of held) {
    if (assignee && moderators.has(assignee)) continue
    const { ok } = await moveSubmission(payload, { by: 'server', id, move: 'return' })
    if (ok) returned += 1
  }
  return returned > 0 ? `${returned} returned` : undefined
}

async function listModerators(payload: BasePayload): Promise<Set<string>> {
  const { docs } = await payload.db.find<{ id: unknown; role?: unknown }>({
    collection: 'users',
    limit: 0,
    pagination: false,
    select: { role: true },
  })
  return new Set(docs.filter(isModerator).map(({ id }) => String(id)))
}
