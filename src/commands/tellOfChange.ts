import type { PayloadRequest } from 'payload'

import type { PublicChange } from '@/domain/publication/publicChange'

import { publishCases } from './submission/publishCases'
import { tellReaders } from './tellReaders'

/** Lets everybody hear of a change of what the public meets: readers, and those whose contribution it was. */
export async function tellOfChange(change: PublicChange & { req: PayloadRequest }): Promise<void> {
  await tellReaders(change)
  if (change.after) await publishCases(change.req.payload, change)
}
