import type { Field } from 'payload'

import { staffField } from '@/access/who'
import { actorTypes, dwellingsBands } from '@/domain/vocabulary/actors'
import { field } from '@/fields/field'
import { municipalityField, pointField } from '@/fields/placeFields'

/** Who they are, what they offer and what they look for. */
export const content: Field[] = [
  field.richText('about', ['Om organisationen', 'About'], { localized: true }),
  field.richText('offers', ['Kan bidra med', 'Offers'], { localized: true }),
  field.richText('seeks', ['Söker samarbete om', 'Seeks co-operation on'], { localized: true }),
  field.upload('logo', ['Logotyp', 'Logo'], 'media'),
]

/** What kind of organisation it is, and where. */
export const facts: Field[] = [
  field.row(
    field.choice('actorType', ['Sort', 'Kind'], actorTypes),
    field.text('shortName', ['Kortnamn', 'Short name'], { maxLength: 40 }),
    field.text('orgNumber', ['Organisationsnummer', 'Registration number'], { maxLength: 13 }),
  ),
  field.texts('formerNames', ['Tidigare namn', 'Former names'], {
    help: [
      'Till exempel ”SABO”. Läsare söker på dem.',
      'For example “SABO”. Readers search for them.',
    ],
    maxLength: 80,
  }),
  field.url('website', ['Webbplats', 'Website']),
  field.checkbox('national', ['Verkar i hela landet', 'Works in the whole country']),
  municipalityField,
  field.relations('serviceArea', ['Verkar även i', 'Also works in'], 'municipalities'),
  pointField,
  field.choice('dwellingsBand', ['Antal lägenheter', 'Number of homes'], dwellingsBands, {
    condition: (data) => data?.actorType === 'allmannyttigt_bolag',
  }),
]

/** Where it belongs, and whether its people may edit. */
export const relations: Field[] = [
  field.relation('parent', ['Ingår i', 'Part of'], 'organisations', { index: true }),
  field.relations('memberOf', ['Medlem i', 'Member of'], 'organisations'),
  field.checkbox('isPartner', ['Partner: får ha redaktörer', 'Partner: may have editors'], {
    access: { create: staffField, update: staffField },
  }),
  field.texts('verifiedDomains', ['Bekräftade e-postdomäner', 'Verified e-mail domains'], {
    access: { create: staffField, read: staffField, update: staffField },
    help: [
      'För partnerredaktörers inloggning, till exempel bolaget.se.',
      'For partner editors’ sign-in, for example company.se.',
    ],
    condition: (data) => Boolean(data?.isPartner),
    maxLength: 100,
  }),
  {
    name: 'participatesIn',
    type: 'join',
    label: { sv: 'Medverkar i', en: 'Takes part in' },
    collection: 'examples',
    on: 'actors.organisation',
    admin: { allowCreate: false, defaultColumns: ['title', 'municipality'] },
  },
]
