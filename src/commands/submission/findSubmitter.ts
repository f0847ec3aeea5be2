import type { PayloadRequest } from 'payload'

import type { Locale } from '@/domain/vocabulary/locales'

/** Who sent a submission, as it is kept apart from it. */
export type Submitter = Readonly<{
  id: string
  submission: string
  name: string | null
  email: string | null
  role: string | null
  creditName: string | null
  locale: Locale
}>

/** Finds who sent a submission, or null when that is no longer kept. */
export async function findSubmitter(
  req: PayloadRequest,
  submission: string,
): Promise<Submitter | null> {
  return req.payload.db.findOne<Submitter>({
    collection: 'submitters',
    req,
    where: { submission: { equals: submission } },
  })
}
