import type { NumberField } from 'payload'

import { signedInField } from '@/access/who'
import { judgeCompleteness } from '@/domain/workflow/judgeCompleteness'
import { type Required, requirements } from '@/domain/workflow/requirements'

/** How much of what publication asks for is filled, in percent. Computed at each reading, for editors. */
export const completenessField: NumberField = {
  name: 'completeness',
  type: 'number',
  virtual: true,
  label: { sv: 'Fullständighet, procent', en: 'Completeness, percent' },
  access: { create: () => false, read: signedInField, update: () => false },
  admin: {
    readOnly: true,
    position: 'sidebar',
    description: {
      sv: 'Hur mycket av det som krävs för granskning som är ifyllt på det här språket.',
      en: 'How much of what review asks for is filled in this language.',
    },
  },
  hooks: {
    afterRead: [
      ({ collection, data, req }) =>
        req.user && data && collection && isRequired(collection.slug) && req.locale !== 'all'
          ? judgeCompleteness(collection.slug, data)
          : undefined,
    ],
  },
}

const isRequired = (collection: string): collection is Required => collection in requirements
