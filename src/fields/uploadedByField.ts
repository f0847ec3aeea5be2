import type { RelationshipField } from 'payload'

import { signedInField } from '@/access/who'

/** Who uploaded the file. */
export const uploadedByField: RelationshipField = {
  name: 'uploadedBy',
  type: 'relationship',
  relationTo: 'users',
  label: { sv: 'Uppladdad av', en: 'Uploaded by' },
  access: { create: () => false, read: signedInField, update: () => false },
  admin: { readOnly: true, position: 'sidebar' },
  hooks: {
    beforeChange: [
      ({ operation, req, value }) => (operation === 'create' && req.user ? req.user.id : value),
    ],
  },
}
