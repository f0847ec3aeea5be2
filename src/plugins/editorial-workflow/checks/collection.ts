import type { CollectionConfig } from 'payload'

import { worksWithAll } from '../collections/scopeAccess'
import type { Settings } from '../settle'
import { checkedLinksSlug, group } from '../slugs'

/**
 * What became of each address outside the site the last time that somebody knocked. The addresses
 * come from drafts as well, so only those who work with every document read them.
 */
export const checkedLinksCollection = (settings: Settings): CollectionConfig => ({
  slug: checkedLinksSlug,
  access: {
    read: ({ req }) => worksWithAll(settings, req.user),
    create: () => false,
    update: () => false,
    delete: () => false,
  },
  admin: { useAsTitle: 'url', group, hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    { name: 'url', type: 'text', required: true, unique: true },
    { name: 'state', type: 'select', options: ['waiting', 'alive', 'dead', 'unsure'], index: true },
    { name: 'httpStatus', type: 'number' },
    { name: 'failures', type: 'number', defaultValue: 0 },
    { name: 'checkedAt', type: 'date', index: true },
  ],
})
