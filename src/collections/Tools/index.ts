import { itemCollection } from '@/collections/itemCollection'

import { content, facts, relations } from './fields'

/** Tools: things to take and use, from checklists to statistics. */
export const Tools = itemCollection({
  kind: 'tool',
  labels: {
    singular: { sv: 'Verktyg', en: 'Tool' },
    plural: { sv: 'Verktyg', en: 'Tools' },
  },
  description: [
    'Saker att ta och använda: checklistor, mallar, filmer, statistik.',
    'Things to take and use: checklists, templates, films, statistics.',
  ],
  columns: ['toolType', 'provider', 'access'],
  parts: {
    titleLabel: ['Namn', 'Name'],
    titleHelp: [
      'Verktygets namn, till exempel ”Segregationsbarometern”.',
      'The name of the tool, for example “Segregationsbarometern”.',
    ],
    content,
    facts,
    relations,
  },
})
