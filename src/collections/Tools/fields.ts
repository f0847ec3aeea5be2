import type { Field } from 'payload'

import { difficulties, phases } from '@/domain/vocabulary/efforts'
import {
  accessTerms,
  languages,
  personalDataAnswers,
  readinessLevels,
  reuseTerms,
  toolFormats,
  toolTypes,
} from '@/domain/vocabulary/resources'
import { field } from '@/fields/field'

/** What the tool is good for and what it asks of its user. */
export const content: Field[] = [
  field.textarea('bestFor', ['Mest användbart för', 'Most useful for'], { localized: true }),
  field.textarea('userRequirements', ['Krav på användaren', 'What it asks of the user'], {
    help: [
      'Till exempel kunskap, utrustning eller tid.',
      'For example knowledge, equipment or time.',
    ],
    localized: true,
  }),
  field.texts('strengths', ['Styrkor', 'Strengths'], { localized: true }),
  field.texts('limitations', ['Begränsningar', 'Limitations'], { localized: true }),
  field.textarea('accessibilityNote', ['Tillgänglighet', 'Accessibility'], { localized: true }),
]

/** What it is, where it is, and on which terms. */
export const facts: Field[] = [
  field.row(
    field.choice('toolType', ['Sort', 'Type'], toolTypes),
    field.choices('format', ['Format', 'Format'], toolFormats),
    field.choices('toolLanguages', ['Språk', 'Languages'], languages),
  ),
  field.row(
    field.choice('access', ['Tillgång', 'Access'], accessTerms),
    field.text('priceNote', ['Om priset', 'About the price'], { localized: true }),
  ),
  field.url('url', ['Adress', 'Address'], {
    help: ['Där verktyget finns.', 'Where the tool is.'],
  }),
  field.upload('file', ['Fil', 'File'], 'documents'),
  field.row(
    field.choice(
      'personalData',
      ['Behandlar personuppgifter?', 'Processes personal data?'],
      personalDataAnswers,
    ),
    field.choice('reuse', ['Får återanvändas', 'May be reused'], reuseTerms),
    field.choice('readiness', ['Mognad', 'Readiness'], readinessLevels),
  ),
  field.row(
    field.text('version', ['Version', 'Version'], { maxLength: 60 }),
    field.date('releasedAt', ['Utgivet', 'Released']),
    field.date('maintainedUntil', ['Underhålls till', 'Maintained until']),
  ),
  field.choices('phases', ['Faser', 'Phases'], phases),
  field.choice('difficulty', ['Svårighetsgrad', 'Difficulty'], difficulties),
]

/** Who offers it, and which methods it supports. */
export const relations: Field[] = [
  field.relation('provider', ['Leverantör', 'Provider'], 'organisations', { index: true }),
  field.relations('methods', ['Stöder metoder', 'Supports methods'], 'methods'),
]
