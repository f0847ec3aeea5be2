import type { PayloadRequest } from 'payload'

import type { Contribution } from '@/domain/submission/contribution'

import type { Door } from './submission'

/** Finds the municipality that a contribution names by its code, or null where it names none. */
export async function findMunicipality(
  door: Door,
  contribution: Contribution,
): Promise<string | null> {
  if (!('municipality' in contribution) || !contribution.municipality) return null
  const isRequest = (one: Door): one is PayloadRequest => 'payload' in one
  const { db } = isRequest(door) ? door.payload : door
  const found = await db.findOne<{ id: string }>({
    collection: 'municipalities',
    select: { code: true },
    ...(isRequest(door) && { req: door }),
    where: { code: { equals: contribution.municipality } },
  })
  return found?.id ?? null
}
