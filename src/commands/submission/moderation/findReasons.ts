import type { PayloadRequest } from 'payload'

import { type Signal, strongestOf } from '@/domain/submission/signals'

/**
 * What weighs most in the score of each submission, by id. Reads past access, because signals are
 * for no answer of the API: whoever asks has judged that a moderator does.
 */
export async function findReasons(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Signal>> {
  if (ids.length === 0) return new Map()

  const { docs } = await req.payload.db.find<{ id: string; signals?: Signal[] | null }>({
    collection: 'submissions',
    limit: 0,
    pagination: false,
    req,
    select: { signals: true },
    where: { id: { in: [...ids] } },
  })
  return new Map(
    docs.flatMap(({ id, signals }) => {
      const strongest = strongestOf(signals ?? [])
      return strongest ? [[String(id), strongest] as const] : []
    }),
  )
}
