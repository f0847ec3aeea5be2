import type { Field } from 'payload'

import { fundingKinds } from '@/domain/vocabulary/actors'

import { field } from './field'

/** Who paid, how much and in what form. */
export const fundingField: Field = field.list(
  'funding',
  ['Finansiering', 'Funding'],
  ['Finansiär', 'Funder'],
  [
    field.relation('funder', ['Finansiär', 'Funder'], 'organisations'),
    field.row(
      field.number('amountSek', ['Belopp i kronor', 'Amount in SEK']),
      field.choice('kind', ['Form', 'Form'], fundingKinds),
    ),
  ],
)
