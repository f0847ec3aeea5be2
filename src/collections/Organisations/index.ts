import { itemCollection } from '@/collections/itemCollection'

import { content, facts, relations } from './fields'

/** Organisations: everyone who does, funds, evaluates or spreads what the bank holds. */
export const Organisations = itemCollection({
  kind: 'organisation',
  labels: {
    singular: { sv: 'Organisation', en: 'Organisation' },
    plural: { sv: 'Organisationer', en: 'Organisations' },
  },
  description: [
    'Alla som gör, betalar, utvärderar eller sprider det som finns i banken.',
    'Everyone who does, funds, evaluates or spreads what the bank holds.',
  ],
  columns: ['actorType', 'municipality', 'isPartner'],
  parts: {
    titleLabel: ['Namn', 'Name'],
    titleHelp: [
      'Namnet som organisationen själv använder i dag.',
      'The name that the organisation itself uses today.',
    ],
    content,
    facts,
    relations,
    withoutTargetGroups: true,
  },
})
