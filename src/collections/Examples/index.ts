import { itemCollection } from '@/collections/itemCollection'

import { content, facts, relations } from './fields'

/** Good examples: what somebody did in one place, and what came of it. */
export const Examples = itemCollection({
  kind: 'example',
  labels: {
    singular: { sv: 'Exempel', en: 'Example' },
    plural: { sv: 'Exempel', en: 'Examples' },
  },
  description: [
    'Vad någon gjorde på en plats, och hur det gick.',
    'What somebody did in one place, and how it went.',
  ],
  columns: ['municipality', 'ownerOrganisation', 'status'],
  parts: {
    titleLabel: ['Rubrik', 'Title'],
    titleHelp: [
      'Namnet på insatsen, till exempel ”Portalen – väg till egen försörjning”. Högst 80 tecken.',
      'The name of the effort, for example “Portalen – a way to self-sufficiency”. At most 80 characters.',
    ],
    content,
    facts,
    relations,
  },
})
