import type { CollectionConfig } from 'payload'

import { editorialAccess } from '@/access/itemAccess'
import { field } from '@/fields/field'
import { sourcesField } from '@/fields/itemTabs'
import { refuseTakenSlug } from '@/fields/refuseTakenSlug'
import { rememberSlug } from '@/fields/rememberSlug'
import { slugFields } from '@/fields/slugFields'

/** Pages that stand alone: about the bank, the programme, accessibility, personal data. */
export const Pages: CollectionConfig = {
  slug: 'pages',
  labels: {
    singular: { sv: 'Sida', en: 'Page' },
    plural: { sv: 'Sidor', en: 'Pages' },
  },
  access: editorialAccess,
  admin: {
    useAsTitle: 'title',
    group: { sv: 'Redaktionellt', en: 'Editorial' },
    defaultColumns: ['title', 'slug', 'updatedAt'],
  },
  fields: [
    field.text('title', ['Rubrik', 'Title'], { localized: true, maxLength: 80 }),
    field.textarea('summary', ['Ingress', 'Introduction'], { localized: true, maxLength: 280 }),
    field.richText('body', ['Text', 'Text'], { localized: true }),
    sourcesField(),
    ...slugFields,
  ],
  hooks: { beforeChange: [refuseTakenSlug, rememberSlug] },
}
