import type { BasePayload, PayloadRequest } from 'payload'

import { act, type CaseAsking, type CaseOutcome, refuse } from './act'

/** Erases a case for its sender, who has said to be sure. Nothing is left that could be opened. */
export const erase = (
  payload: BasePayload,
  asking: CaseAsking & Readonly<{ isSure: boolean }>,
): Promise<CaseOutcome> =>
  act(payload, asking, async (req, { submission }) => {
    if (!asking.isSure) return refuse('not-sure')

    await eraseRows(req, submission.id)
    return { ok: true, submission }
  })

/** Lets go of everything that is kept of a case. */
export async function eraseRows(req: PayloadRequest, submission: string): Promise<void> {
  const { db } = req.payload
  const own = { submission: { equals: submission } }
  for (const collection of ['submission-entries', 'submitters', 'case-keys'] as const) {
    await db.deleteMany({ collection, req, where: own })
  }
  await db.deleteMany({
    collection: 'letters',
    req,
    where: { key: { contains: `submission:${submission}:` } },
  })
  await db.deleteMany({ collection: 'submissions', req, where: { id: { equals: submission } } })
}
