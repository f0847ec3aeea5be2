import { itemCollection } from '@/collections/itemCollection'

import { content, facts, relations } from './fields'

/** Methods: ways of working that others can take up, step by step. */
export const Methods = itemCollection({
  kind: 'method',
  labels: {
    singular: { sv: 'Metod', en: 'Method' },
    plural: { sv: 'Metoder', en: 'Methods' },
  },
  description: [
    'Arbetssätt som andra kan ta över, steg för steg.',
    'Ways of working that others can take up, step by step.',
  ],
  columns: ['methodOwner', 'phases', 'evidenceLevel'],
  parts: {
    titleLabel: ['Namn', 'Name'],
    titleHelp: [
      'Metodens namn, till exempel ”Trygghetsvandring”.',
      'The name of the method, for example “Safety walk”.',
    ],
    content,
    facts,
    relations,
  },
})
