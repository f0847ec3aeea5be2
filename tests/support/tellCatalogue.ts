import type { Payload } from 'payload'

import { findCatalogue } from '@/queries/catalogue'

/** Everything that the catalogue of this process holds in memory, as one text. */
export async function tellCatalogue(payload: Payload): Promise<string> {
  const { docs, settings, table } = await findCatalogue(payload)
  return [
    JSON.stringify(await settings()),
    ...[...docs.all()].map(({ id, packed, related }) => [id, packed, ...related].join(' ')),
    ...[...table.allPacked()].map(({ head, id, texts }) => [id, head, texts].join(' ')),
  ].join('\n')
}
