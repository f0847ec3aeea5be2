import { itemCollection } from '@/collections/itemCollection'

import { content, facts, relations } from './fields'

/** Labs: places where a question was put to the test, with what was learnt. */
export const Labs = itemCollection({
  kind: 'lab',
  labels: {
    singular: { sv: 'Labb', en: 'Lab' },
    plural: { sv: 'Labb', en: 'Labs' },
  },
  description: [
    'Platser där en fråga prövats i verkligheten, med det man lärde sig.',
    'Places where a question was put to the test, with what was learnt.',
  ],
  columns: ['municipality', 'host', 'status'],
  parts: {
    titleLabel: ['Namn', 'Name'],
    titleHelp: [
      'Labbets namn, till exempel ”Innovationslabbet Lina Hage”.',
      'The name of the lab, for example “Innovationslabbet Lina Hage”.',
    ],
    content,
    facts,
    relations,
  },
})
