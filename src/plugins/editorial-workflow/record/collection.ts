import type { CollectionConfig } from 'payload'

import { guardRecord } from '../collections/guardRecord'
import { sealsSlug } from '../slugs'

const never = () => false

/**
 * The seals of the record: which lines there were, and that a line's words were erased on purpose.
 * Each is tied to the one before it and vouched for with the secret of the site.
 */
export const sealsCollection: CollectionConfig = {
  slug: sealsSlug,
  access: { read: never, readVersions: never, create: never, update: never, delete: never },
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  fields: [
    // 1, 2, 3 … That it is unique is what lets one of two workers at once make the seal.
    { name: 'number', type: 'number', required: true, unique: true },
    { name: 'kind', type: 'text', required: true },
    { name: 'at', type: 'date', required: true },
    // one line of history a line: its key and its fingerprint
    { name: 'entries', type: 'textarea' },
    { name: 'previous', type: 'text' },
    { name: 'signature', type: 'text', required: true },
  ],
  graphQL: false,
  hooks: { beforeOperation: [guardRecord] },
}
