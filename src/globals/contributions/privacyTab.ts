import type { Field } from 'payload'

import { defaultSettings, type RetentionKind } from '@/domain/submission/settings'
import { labelOf } from '@/domain/vocabulary/term'
import { field } from '@/fields/field'

import { wholeNumber } from './wholeNumber'

const kinds = {
  spam: ['Skräp', 'Spam'],
  declined: ['Avböjda', 'Declined'],
  withdrawn: ['Återtagna', 'Withdrawn'],
  accepted: ['Godtagna', 'Accepted'],
} as const satisfies Record<RetentionKind, readonly [string, string]>

const ways = [
  { code: 'delete', sv: 'Radera allt', en: 'Delete everything' },
  { code: 'anonymise', sv: 'Ta bort personuppgifter', en: 'Remove personal data' },
  { code: 'keep', sv: 'Behåll', en: 'Keep' },
] as const

/** What senders are told about their personal data, and how long it is kept. */
export const privacyTab = {
  label: { sv: 'Personuppgifter', en: 'Personal data' },
  description: {
    sv: 'Texterna står intill formuläret, och den lydelse som gällde sparas med varje bidrag.',
    en: 'The texts stand beside the form, and the wording that held is kept with each contribution.',
  },
  fields: [
    field.text('controller', ['Personuppgiftsansvarig', 'Controller'], {
      help: [
        'Organisationens namn, som avsändaren läser det. Tomt fält: bankens ansvariga.',
        'The name of the organisation, as the sender reads it. Empty: those who run the bank.',
      ],
      localized: true,
    }),
    field.textarea('legalBasis', ['Rättslig grund', 'Legal basis'], {
      help: [
        'I en mening, till exempel: Vi behandlar uppgifterna med stöd av ett berättigat intresse av att kunna svara dig.',
        'In one sentence, for example: We process the data on the ground of our legitimate interest in being able to answer you.',
      ],
      localized: true,
    }),
    field.textarea('rights', ['Avsändarens rättigheter', 'Rights of the sender'], {
      help: [
        'Vem man vänder sig till, och att man kan klaga hos Integritetsskyddsmyndigheten. Tomt fält: en inbyggd text.',
        'Whom to turn to, and that one may complain to the authority for privacy protection. Empty: a built-in text.',
      ],
      localized: true,
      maxLength: 1500,
    }),
    field.group(
      'retention',
      ['Gallring', 'Retention'],
      (['spam', 'declined', 'withdrawn', 'accepted'] as const).map(retention),
      {
        help: [
          'Vad som händer med personuppgifterna, och när. En kommunal verksamhet behöver ett gallringsbeslut: välj Behåll tills det finns.',
          'What becomes of personal data, and when. A municipal body needs a decision on retention: choose Keep until there is one.',
        ],
      },
    ),
  ],
}

function retention(kind: RetentionKind): Field {
  const { days, way } = defaultSettings.retention[kind]
  return field.group(kind, kinds[kind], [
    field.row(
      field.choice('way', ['Vad händer', 'What happens'], ways, {
        help: [`Tomt fält: ${wordOf(way, 'sv')}.`, `Empty: ${wordOf(way, 'en')}.`],
      }),
      wholeNumber('days', ['Efter så många dagar', 'After so many days'], {
        ...(kind === 'accepted' && {
          help: ['Räknas från senaste kontakt.', 'Counted from the last contact.'],
        }),
        max: 3650,
        min: 1,
        usual: days,
      }),
    ),
  ])
}

function wordOf(way: string, language: 'sv' | 'en'): string {
  return labelOf(ways, way, language).toLowerCase()
}
