import type { CollectionConfig } from 'payload'

import { itemAccess } from '@/access/itemAccess'
import { actorTypes } from '@/domain/vocabulary/actors'
import { experienceOutcomes } from '@/domain/vocabulary/efforts'
import { beganAsContributionField, tellBeginning } from '@/fields/beganAsContribution'
import { creditLineField } from '@/fields/creditLineField'
import { field } from '@/fields/field'
import { ownerOrganisationField } from '@/fields/itemTabs'
import { ownOrganisation } from '@/fields/ownOrganisation'
import { municipalityField } from '@/fields/placeFields'

/** Experiences: "we have used this", told by somebody who has. */
export const Experiences: CollectionConfig = {
  slug: 'experiences',
  labels: {
    singular: { sv: 'Erfarenhet', en: 'Experience' },
    plural: { sv: 'Erfarenheter', en: 'Experiences' },
  },
  access: itemAccess,
  admin: {
    useAsTitle: 'title',
    group: { sv: 'Kunskapsbanken', en: 'Knowledge bank' },
    description: {
      sv: '”Vi har använt detta” – berättat av någon som har gjort det.',
      en: '“We have used this” – told by somebody who has.',
    },
    defaultColumns: ['title', 'about', 'organisation', 'outcome'],
  },
  fields: [
    field.text('title', ['Rubrik', 'Title'], {
      help: [
        'Till exempel ”Trygghetsvandring i två kvarter”.',
        'For example “Safety walk in two blocks”.',
      ],
      localized: true,
      maxLength: 80,
    }),
    field.anyOf('about', ['Metod eller verktyg', 'Method or tool'], ['methods', 'tools'], {
      index: true,
    }),
    field.row(
      field.relation('organisation', ['Organisation', 'Organisation'], 'organisations', {
        index: true,
      }),
      field.choice('actorType', ['Eller sorts aktör', 'Or kind of actor'], actorTypes),
    ),
    field.row(municipalityField, field.year('year', ['År', 'Year'])),
    field.choice('outcome', ['Hur gick det?', 'How did it go?'], experienceOutcomes),
    field.textarea('text', ['Berätta', 'Tell'], { localized: true, maxLength: 600 }),
    field.textarea('adaptation', ['Så anpassade vi', 'How we adapted it'], { localized: true }),
    ownerOrganisationField,
    creditLineField,
    beganAsContributionField,
  ],
  hooks: { beforeRead: [tellBeginning], beforeValidate: [ownOrganisation] },
}
