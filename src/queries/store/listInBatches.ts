import type { BasePayload, CollectionSlug, SelectType } from 'payload'

import type { Stored } from '@/domain/publication/storedFields'

import { listPublished } from '../listPublished'

/** Reads everything published of a collection, so many documents at a time, in the order of their ids. */
export async function* listInBatches(
  payload: BasePayload,
  {
    collection,
    select,
    size = 200,
  }: { collection: CollectionSlug; select?: SelectType; size?: number },
): AsyncGenerator<Stored[]> {
  let last: string | null = null
  while (true) {
    const batch: Stored[] = await listPublished(payload, {
      collection,
      limit: size,
      sort: 'id',
      ...(select && { select }),
      ...(last !== null && { where: { id: { greater_than: last } } }),
    })
    if (batch.length > 0) yield batch
    if (batch.length < size) return
    last = String(batch.at(-1)?.id)
  }
}
