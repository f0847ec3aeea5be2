import type { CollectionConfig } from 'payload'

import { closed, inPrivate } from '@/collections/Submissions/inPrivate'

/** The links to a case, each as a fingerprint of its token. Whoever holds the token holds the case. */
export const CaseKeys: CollectionConfig = {
  slug: 'case-keys',
  ...closed,
  fields: [
    inPrivate.submission,
    { name: 'hash', type: 'text', required: true, unique: true },
    // receipt or letter
    { name: 'madeFor', type: 'text', required: true },
    { name: 'expiresAt', type: 'date', required: true, index: true },
  ],
}
