import type { CollectionConfig } from 'payload'

import { closed } from '@/collections/Submissions/inPrivate'

/** What moderators have said about an address, a domain or a text, each as a keyed fingerprint. */
export const SpamSigns: CollectionConfig = {
  slug: 'spam-signs',
  ...closed,
  fields: [
    // email:…, domain:… or text:…
    { name: 'sign', type: 'text', required: true, unique: true },
    { name: 'spam', type: 'number', defaultValue: 0 },
    { name: 'notSpam', type: 'number', defaultValue: 0 },
    { name: 'seenAt', type: 'date', index: true },
  ],
}
