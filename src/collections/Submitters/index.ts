import type { CollectionConfig } from 'payload'

import { closed, inPrivate } from '@/collections/Submissions/inPrivate'

/** Who sent a submission. One row each, deleted without a trace when its time is over. */
export const Submitters: CollectionConfig = {
  slug: 'submitters',
  ...closed,
  fields: [
    { ...inPrivate.submission, unique: true },
    { name: 'name', type: 'text' },
    { name: 'email', type: 'text' },
    { name: 'role', type: 'text' },
    { name: 'creditName', type: 'text' },
    { name: 'locale', type: 'text' },
    // HMAC of the address in lower case: finds the cases of an address without listing addresses.
    { name: 'emailHash', type: 'text', index: true },
    { name: 'domainHash', type: 'text' },
  ],
}
