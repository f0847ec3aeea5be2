import type { Field } from 'payload'

const never = () => false

/** Which document a row belongs to, and whose document it is. Plain ids: the row outlives the document. */
export const documentFields: Field[] = [
  {
    name: 'documentCollection',
    type: 'text',
    required: true,
    index: true,
    access: { update: never },
  },
  { name: 'documentId', type: 'text', required: true, index: true, access: { update: never } },
  ...['documentOrganisation', 'documentAuthor'].map(
    (name): Field => ({
      name,
      type: 'text',
      index: true,
      access: { create: never, update: never },
      admin: { hidden: true },
    }),
  ),
]
