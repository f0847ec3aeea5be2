import type { CollectionConfig } from 'payload'

import { readReleasedOrOwn, staffOrUploader } from '@/access/uploadAccess'
import { admins, signedIn } from '@/access/who'
import { env } from '@/env'
import { field } from '@/fields/field'
import { releasedField } from '@/fields/releasedField'
import { uploadedByField } from '@/fields/uploadedByField'

/** Files to take home. A visitor reaches one once something published links to it. */
export const Documents: CollectionConfig = {
  slug: 'documents',
  labels: {
    singular: { sv: 'Dokument', en: 'Document' },
    plural: { sv: 'Dokument', en: 'Documents' },
  },
  access: { create: signedIn, read: readReleasedOrOwn, update: staffOrUploader, delete: admins },
  admin: {
    useAsTitle: 'title',
    group: { sv: 'Filer', en: 'Files' },
    defaultColumns: ['title', 'filename', 'accessible', 'updatedAt'],
  },
  upload: {
    staticDir: `${env.mediaDir}/documents`,
    mimeTypes: [
      'application/pdf',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'text/csv',
    ],
    pasteURL: false,
  },
  fields: [
    {
      ...field.text('title', ['Titel', 'Title'], { localized: true, maxLength: 120 }),
      required: true,
    },
    field.row(
      field.text('credit', ['Upphov', 'Origin'], { maxLength: 120 }),
      field.text('licence', ['Villkor', 'Terms'], { maxLength: 120 }),
    ),
    field.checkbox(
      'accessible',
      ['Dokumentet är tillgänglighetsanpassat', 'The document is accessible'],
      {
        help: [
          'Rubriker, läsordning och bildbeskrivningar finns i filen.',
          'Headings, reading order and image descriptions are in the file.',
        ],
      },
    ),
    releasedField,
    uploadedByField,
  ],
}
