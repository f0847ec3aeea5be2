import type { Field } from 'payload'

import { staffField } from '@/access/who'

import { proposeSlug } from './proposeSlug'

/** The address of a document, made of its Swedish title and open to change, and the addresses it has had. */
export const slugFields: Field[] = [
  {
    name: 'slug',
    type: 'text',
    label: { sv: 'Adress', en: 'Address' },
    index: true,
    unique: true,
    maxLength: 100,
    // A copy gets an address of its own.
    hooks: { beforeDuplicate: [() => null], beforeValidate: [proposeSlug] },
    validate: (
      value: string | null | undefined,
      { req }: { req: { i18n: { language: string } } },
    ) =>
      !value ||
      /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ||
      (req.i18n.language === 'en'
        ? 'Use only a–z, 0–9 and single hyphens, for example safety-walk.'
        : 'Använd bara a–z, 0–9 och enkla bindestreck, till exempel trygghetsvandring.'),
    admin: {
      description: {
        sv: 'Görs av den svenska rubriken om du lämnar fältet tomt. Den gamla adressen leder vidare till den nya.',
        en: 'Made of the Swedish title if you leave it empty. The old address leads on to the new one.',
      },
    },
  },
  {
    name: 'previousSlugs',
    type: 'text',
    hasMany: true,
    label: { sv: 'Tidigare adresser', en: 'Previous addresses' },
    access: { create: () => false, update: () => false, read: staffField },
    hooks: { beforeDuplicate: [() => []] },
    admin: {
      readOnly: true,
      condition: (data) => Boolean(data?.previousSlugs?.length),
      description: {
        sv: 'De leder vidare till adressen ovan.',
        en: 'They lead on to the address above.',
      },
    },
  },
]
