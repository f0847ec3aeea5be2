import type { Field } from 'payload'

import { labFocusAreas, labStatuses, testDecisions } from '@/domain/vocabulary/efforts'
import { actorsField } from '@/fields/actorsField'
import { field } from '@/fields/field'
import { fundingField } from '@/fields/fundingField'
import { areaNameField, municipalityField, pointField } from '@/fields/placeFields'

/** What the lab asked, tried and learnt. */
export const content: Field[] = [
  field.richText('challenge', ['Utmaning', 'Challenge'], { localized: true }),
  field.richText('question', ['Frågeställning', 'Question'], { localized: true }),
  field.list(
    'tests',
    ['Prov', 'Tests'],
    ['Prov', 'Test'],
    [
      field.textarea('hypothesis', ['Vad trodde vi?', 'What did we believe?'], { localized: true }),
      field.textarea('whatWeTried', ['Vad prövade vi?', 'What did we try?'], { localized: true }),
      field.relation('methodUsed', ['Metod', 'Method'], 'methods'),
      field.row(
        field.text('indicator', ['Tecken att följa', 'Indicator'], { localized: true }),
        field.text('baseline', ['Läget före', 'Before'], { localized: true }),
      ),
      field.textarea('result', ['Vad hände?', 'What happened?'], { localized: true }),
      field.choice('decision', ['Beslut', 'Decision'], testDecisions),
      field.textarea('lesson', ['Lärdom', 'Lesson'], { localized: true }),
    ],
    { help: ['I den ordning de gjordes.', 'In the order they were made.'] },
  ),
  field.texts('lessons', ['Lärdomar', 'Lessons'], { localized: true, maxLength: 500 }),
  field.texts('recommendations', ['Rekommendationer', 'Recommendations'], {
    localized: true,
    maxLength: 500,
  }),
]

/** Where, when, for whom and with what money. */
export const facts: Field[] = [
  field.text('programme', ['Program eller projekt', 'Programme or project'], { localized: true }),
  field.row(
    field.choice('status', ['Skede', 'Status'], labStatuses),
    field.date('startDate', ['Start', 'Start']),
    field.date('endDate', ['Slut', 'End']),
  ),
  municipalityField,
  field.row(areaNameField, field.text('venue', ['Lokal', 'Venue'])),
  pointField,
  field.choices('focusAreas', ['Fokusområden', 'Focus areas'], labFocusAreas),
  field.list(
    'participants',
    ['Deltagare', 'Participants'],
    ['Grupp', 'Group'],
    [
      field.row(
        field.text('group', ['Vilka?', 'Who?'], { localized: true }),
        field.number('number', ['Antal', 'Number']),
      ),
      field.text('note', ['Anmärkning', 'Note'], { localized: true }),
    ],
  ),
  fundingField,
  field.text('diaryNumber', ['Diarienummer', 'Registration number'], { maxLength: 60 }),
  field.url('reportUrl', ['Slutrapport, adress', 'Final report, address']),
  field.upload('report', ['Slutrapport, fil', 'Final report, file'], 'documents'),
]

/** Who ran it and what it led to. */
export const relations: Field[] = [
  field.relation('programmePage', ['Sida om programmet', 'Page about the programme'], 'pages'),
  field.relation('host', ['Värd', 'Host'], 'organisations', { index: true }),
  actorsField('partners', ['Parter', 'Partners']),
  field.relations('resultedIn', ['Ledde till', 'Led to'], ['examples', 'methods', 'tools']),
  {
    name: 'updates',
    type: 'join',
    label: { sv: 'Labbdagbok', en: 'Lab diary' },
    collection: 'lab-updates',
    on: 'lab',
    admin: { defaultColumns: ['title', 'date'] },
  },
]
