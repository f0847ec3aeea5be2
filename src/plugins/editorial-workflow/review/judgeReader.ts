import type { PayloadRequest } from 'payload'

import { type Refusal, toRefusal } from '../refusal'
import { findPlace } from '../service/readDocument'
import { actorOf, relationOf, worksWith } from '../service/standing'
import type { Settings } from '../settle'

/** Says why somebody may not know how a document is reviewed; null when they work with it. */
export async function judgeReader(
  settings: Settings,
  req: PayloadRequest,
  { collection, id }: { collection: string; id: string },
): Promise<Refusal | null> {
  const reader = actorOf(settings, req.user)
  if (reader.role === null) return toRefusal(settings, req, 'not-signed-in')

  const doc = await findPlace(req, collection, id, settings)
  const isTheirs = doc && worksWith(settings, reader, relationOf(settings, reader, doc))
  return isTheirs ? null : toRefusal(settings, req, 'not-found')
}
