import type { CollectionSlug, PayloadRequest } from 'payload'

import { settingsOf } from './settings'

/** What was done with personal data: counts alone, never the data. */
export type Run = Readonly<{
  /** retention, erase, export, or another word of the site's. */
  task: string
  mode: string
  cause: string
  person?: string | null
  removed: number
  retained: number
  counts: Readonly<Record<string, unknown>>
}>

/** Writes a line of the audit, in the transaction of what it tells of. Answers its id. */
export async function noteRun(req: PayloadRequest, run: Run): Promise<string> {
  const { audit, now } = settingsOf(req.payload)
  const row = await req.payload.db.create({
    collection: audit as CollectionSlug, // the start has made sure that it is one
    data: { ...run, at: now().toISOString(), person: run.person ?? null },
    req,
  })
  return String(row.id)
}

/** Brings a line up to date, while the run that it tells of goes on. */
export async function updateRun(req: PayloadRequest, id: string, run: Run): Promise<void> {
  const { audit } = settingsOf(req.payload)
  const { counts, removed, retained } = run
  await req.payload.db.updateOne({
    collection: audit as CollectionSlug, // as above
    data: { counts, removed, retained },
    id,
    req,
    returning: false,
  })
}
