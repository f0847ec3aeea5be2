import type { PayloadRequest } from 'payload'

import { longest, tidy } from '@/domain/submission/contribution'

import { formHashOf } from './formOf'
import { listOfForm } from './listUploads'

/** What a sender says of a file. */
export type SaidOfFile = Readonly<{ id: string; alt: string; credit: string; hasRights: boolean }>

/**
 * Gives the uploads of a form to the submission that it became, in its transaction. Uploads that are
 * not named were taken back by the sender and go at the next tidying. Says how many were claimed.
 */
export async function claimUploads(
  req: PayloadRequest,
  {
    files,
    formToken,
    now = new Date(),
    submission,
  }: Readonly<{
    formToken: unknown
    submission: string
    files: readonly SaidOfFile[]
    now?: Date
  }>,
): Promise<number> {
  const formHash = formHashOf(req.payload, formToken, now)
  if (!formHash) return 0

  const uploads = await listOfForm(req.payload, formHash, req)
  let claimed = 0
  for (const { id, submission: owner } of uploads) {
    if (owner) continue
    const said = files.find((one) => one.id === id)
    await req.payload.db.updateOne({
      collection: 'submission-files',
      data: said ? { ...clean(said), purgeAt: null, submission } : { purgeAt: now.toISOString() },
      id,
      req,
      returning: false,
    })
    if (said) claimed += 1
  }
  return claimed
}

const clean = ({ alt, credit, hasRights }: SaidOfFile) => ({
  alt: tidy(alt).slice(0, longest.alt),
  credit: tidy(credit).slice(0, longest.name),
  hasRights: hasRights === true,
})
