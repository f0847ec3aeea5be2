import type { CollectionConfig } from 'payload'

import { editorialAccess } from '@/access/itemAccess'
import { kinds } from '@/domain/vocabulary/kinds'
import { field } from '@/fields/field'
import { sourcesField } from '@/fields/itemTabs'
import { refuseTakenSlug } from '@/fields/refuseTakenSlug'
import { rememberSlug } from '@/fields/rememberSlug'
import { slugFields } from '@/fields/slugFields'

/** News from the bank and the programme. */
export const News: CollectionConfig = {
  slug: 'news',
  labels: {
    singular: { sv: 'Nyhet', en: 'News item' },
    plural: { sv: 'Nyheter', en: 'News' },
  },
  access: editorialAccess,
  admin: {
    useAsTitle: 'title',
    group: { sv: 'Redaktionellt', en: 'Editorial' },
    defaultColumns: ['title', 'date', 'updatedAt'],
  },
  defaultSort: '-date',
  fields: [
    field.text('title', ['Rubrik', 'Title'], { localized: true, maxLength: 100 }),
    field.date('date', ['Datum', 'Date']),
    field.textarea('summary', ['Ingress', 'Introduction'], { localized: true, maxLength: 280 }),
    field.richText('body', ['Text', 'Text'], { localized: true }),
    field.upload('image', ['Bild', 'Image'], 'media'),
    field.relations('themes', ['Teman', 'Themes'], 'themes', { maxRows: 3 }),
    field.relations(
      'related',
      ['Läs mer', 'Read more'],
      kinds.map((row) => row.collection),
    ),
    sourcesField(),
    ...slugFields,
  ],
  hooks: { beforeChange: [refuseTakenSlug, rememberSlug] },
}
