import type { CollectionConfig } from 'payload'

import { admins, anyone } from '@/access/who'
import { field } from '@/fields/field'

/** The 290 municipalities of Sweden, loaded once from open data. Codes are text: "0114". */
export const Municipalities: CollectionConfig = {
  slug: 'municipalities',
  labels: {
    singular: { sv: 'Kommun', en: 'Municipality' },
    plural: { sv: 'Kommuner', en: 'Municipalities' },
  },
  access: { create: admins, read: anyone, update: admins, delete: admins },
  admin: {
    useAsTitle: 'name',
    group: { sv: 'System', en: 'System' },
    defaultColumns: ['name', 'code', 'countyName'],
    listSearchableFields: ['name', 'code', 'countyName'],
  },
  defaultSort: 'name',
  disableBulkEdit: true,
  fields: [
    field.row(
      {
        name: 'code',
        type: 'text',
        label: { sv: 'Kommunkod', en: 'Municipality code' },
        required: true,
        unique: true,
        index: true,
        validate: (
          value: string | null | undefined,
          { req }: { req: { i18n: { language: string } } },
        ) =>
          /^\d{4}$/.test(value ?? '') ||
          (req.i18n.language === 'en'
            ? 'Four digits by Statistics Sweden, for example 0114.'
            : 'Fyra siffror enligt SCB, till exempel 0114.'),
      },
      { ...field.text('name', ['Namn', 'Name']), required: true },
    ),
    field.row(
      { ...field.text('countyCode', ['Länskod', 'County code'], { maxLength: 2 }), required: true },
      { ...field.text('countyName', ['Län', 'County']), required: true },
    ),
    field.row(
      field.number('lat', ['Latitud', 'Latitude']),
      field.number('lon', ['Longitud', 'Longitude']),
    ),
    field.text('sizeClass', ['Storleksklass', 'Size class'], {
      help: [
        'Enligt kommungruppsindelningen, när den är inläst.',
        'By the official grouping of municipalities, once it is loaded.',
      ],
      maxLength: 60,
    }),
  ],
}
