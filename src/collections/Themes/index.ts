import type { CollectionConfig } from 'payload'

import { editorialAccess } from '@/access/itemAccess'
import { strategyAreas } from '@/domain/vocabulary/efforts'
import { field } from '@/fields/field'
import { sourcesField } from '@/fields/itemTabs'
import { refuseTakenSlug } from '@/fields/refuseTakenSlug'
import { rememberSlug } from '@/fields/rememberSlug'
import { slugFields } from '@/fields/slugFields'

/** Themes: what the items are about, each under one of the five strategy areas. */
export const Themes: CollectionConfig = {
  slug: 'themes',
  labels: {
    singular: { sv: 'Tema', en: 'Theme' },
    plural: { sv: 'Teman', en: 'Themes' },
  },
  access: editorialAccess,
  admin: {
    useAsTitle: 'title',
    group: { sv: 'Redaktionellt', en: 'Editorial' },
    defaultColumns: ['title', 'strategyArea', 'updatedAt'],
  },
  defaultSort: 'title',
  fields: [
    field.text('title', ['Namn', 'Name'], { localized: true, maxLength: 80 }),
    field.row(
      field.text('code', ['Kod', 'Code'], {
        help: [
          'Kort och beständig, för öppna data: vald_i_nara_relationer.',
          'Short and lasting, for open data: vald_i_nara_relationer.',
        ],
        index: true,
        maxLength: 60,
      }),
      field.choice('strategyArea', ['Strategiområde', 'Strategy area'], strategyAreas),
    ),
    field.textarea('summary', ['Sammanfattning', 'Summary'], { localized: true, maxLength: 280 }),
    field.richText('description', ['Text', 'Text'], {
      help: [
        'Problemet i korthet och bästa vägen in.',
        'The problem in short and the best way in.',
      ],
      localized: true,
    }),
    field.texts('synonyms', ['Andra ord för samma sak', 'Other words for the same thing'], {
      help: ['Ord som läsare söker med.', 'Words that readers search for.'],
      localized: true,
      maxLength: 60,
    }),
    field.text('icon', ['Symbol', 'Symbol'], { maxLength: 40 }),
    sourcesField(),
    ...slugFields,
  ],
  hooks: { beforeChange: [refuseTakenSlug, rememberSlug] },
}
