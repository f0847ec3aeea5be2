import type { CollectionConfig } from 'payload'

import { itemAccess } from '@/access/itemAccess'
import { authorRoles } from '@/domain/vocabulary/resources'
import { field } from '@/fields/field'
import { ownerOrganisationField, sourcesField } from '@/fields/itemTabs'
import { ownOrganisation } from '@/fields/ownOrganisation'
import { refuseTakenSlug } from '@/fields/refuseTakenSlug'
import { rememberSlug } from '@/fields/rememberSlug'
import { slugFields } from '@/fields/slugFields'

/** The diary of a lab, one entry at a time. */
export const LabUpdates: CollectionConfig = {
  slug: 'lab-updates',
  labels: {
    singular: { sv: 'Dagboksinlägg', en: 'Diary entry' },
    plural: { sv: 'Labbdagbok', en: 'Lab diary' },
  },
  // LabUpdate would share its input with the update of a Lab.
  graphQL: { singularName: 'LabDiaryEntry', pluralName: 'LabDiaryEntries' },
  access: itemAccess,
  admin: {
    useAsTitle: 'title',
    group: { sv: 'Kunskapsbanken', en: 'Knowledge bank' },
    defaultColumns: ['title', 'lab', 'date'],
  },
  defaultSort: '-date',
  fields: [
    field.text('title', ['Rubrik', 'Title'], { localized: true, maxLength: 80 }),
    field.row(
      field.relation('lab', ['Labb', 'Lab'], 'labs', { index: true }),
      field.date('date', ['Dag', 'Day']),
      field.choice('authorRole', ['Skrivet av', 'Written by'], authorRoles),
    ),
    field.richText('body', ['Text', 'Text'], { localized: true }),
    field.upload('image', ['Bild', 'Image'], 'media'),
    sourcesField(),
    ownerOrganisationField,
    ...slugFields,
  ],
  hooks: {
    beforeValidate: [ownOrganisation],
    beforeChange: [refuseTakenSlug, rememberSlug],
  },
}
