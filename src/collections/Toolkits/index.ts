import type { CollectionConfig } from 'payload'

import { editorialAccess } from '@/access/itemAccess'
import { kinds } from '@/domain/vocabulary/kinds'
import { field } from '@/fields/field'
import { refuseTakenSlug } from '@/fields/refuseTakenSlug'
import { rememberSlug } from '@/fields/rememberSlug'
import { slugFields } from '@/fields/slugFields'

/** Toolkits: items picked and put in order by editors, each with its reason. */
export const Toolkits: CollectionConfig = {
  slug: 'toolkits',
  labels: {
    singular: { sv: 'Samling', en: 'Toolkit' },
    plural: { sv: 'Samlingar', en: 'Toolkits' },
  },
  access: editorialAccess,
  admin: {
    useAsTitle: 'title',
    group: { sv: 'Redaktionellt', en: 'Editorial' },
    defaultColumns: ['title', 'updatedAt'],
  },
  fields: [
    field.text('title', ['Namn', 'Name'], { localized: true, maxLength: 80 }),
    field.textarea('summary', ['Sammanfattning', 'Summary'], { localized: true, maxLength: 280 }),
    field.text('forWhom', ['För vem?', 'For whom?'], { localized: true }),
    field.list(
      'steps',
      ['Innehåll i ordning', 'Contents in order'],
      ['Del', 'Part'],
      [
        field.anyOf(
          'item',
          ['Vad?', 'What?'],
          kinds.map((row) => row.collection),
        ),
        field.textarea('why', ['Varför just den?', 'Why this one?'], {
          localized: true,
          maxLength: 300,
        }),
      ],
    ),
    ...slugFields,
  ],
  hooks: { beforeChange: [refuseTakenSlug, rememberSlug] },
}
