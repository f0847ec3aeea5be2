import type { CollectionConfig } from 'payload'

import { readReleasedOrOwn, staffOrUploader } from '@/access/uploadAccess'
import { admins, signedIn } from '@/access/who'
import { env } from '@/env'
import { field } from '@/fields/field'
import { releasedField } from '@/fields/releasedField'
import { uploadedByField } from '@/fields/uploadedByField'

/** Images. A description is required; a visitor sees an image once something published shows it. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: {
    singular: { sv: 'Bild', en: 'Image' },
    plural: { sv: 'Bilder', en: 'Images' },
  },
  access: { create: signedIn, read: readReleasedOrOwn, update: staffOrUploader, delete: admins },
  admin: {
    useAsTitle: 'alt',
    group: { sv: 'Filer', en: 'Files' },
    defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
  },
  upload: {
    staticDir: env.mediaDir,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
    pasteURL: false,
    adminThumbnail: 'small',
    imageSizes: [
      { name: 'small', width: 480, withoutEnlargement: true, formatOptions: { format: 'webp' } },
      { name: 'medium', width: 960, withoutEnlargement: true, formatOptions: { format: 'webp' } },
      { name: 'large', width: 1600, withoutEnlargement: true, formatOptions: { format: 'webp' } },
    ],
  },
  fields: [
    {
      ...field.textarea('alt', ['Bildbeskrivning', 'Description'], {
        help: [
          'Säg vad bilden visar för den som inte ser den: ”Två grannar planterar i en pallkrage”. Högst 250 tecken.',
          'Say what it shows to somebody who cannot see it: “Two neighbours planting in a raised bed”. At most 250 characters.',
        ],
        localized: true,
        maxLength: 250,
      }),
      required: true,
    },
    field.row(
      field.text('credit', ['Fotograf eller upphov', 'Photographer or origin'], { maxLength: 120 }),
      field.text('licence', ['Villkor', 'Terms'], {
        help: [
          'Till exempel CC BY 4.0, eller ”Får visas här”.',
          'For example CC BY 4.0, or “May be shown here”.',
        ],
        maxLength: 120,
      }),
    ),
    releasedField,
    uploadedByField,
  ],
}
