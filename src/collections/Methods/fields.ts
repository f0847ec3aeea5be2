import type { Field } from 'payload'

import {
  activityTypes,
  competences,
  costBands,
  difficulties,
  methodRelations,
  phases,
  settings,
  strategyAreas,
  timeBands,
} from '@/domain/vocabulary/efforts'
import { evidenceLevels, researchTypes } from '@/domain/vocabulary/evidence'
import { field } from '@/fields/field'

/** How the method works, step by step. */
export const content: Field[] = [
  field.richText('what', ['Vad är det?', 'What is it?'], { localized: true }),
  field.richText('why', ['Varför?', 'Why?'], { localized: true }),
  field.richText('whenToUse', ['När passar den?', 'When does it fit?'], { localized: true }),
  field.richText('whenNotToUse', ['När passar den inte?', 'When does it not fit?'], {
    localized: true,
  }),
  field.list(
    'steps',
    ['Så gör du', 'Steps'],
    ['Steg', 'Step'],
    [
      field.text('title', ['Vad görs?', 'What is done?'], {
        help: ['Börja med ett verb: ”Bjud in brett”.', 'Begin with a verb: “Invite widely”.'],
        localized: true,
        maxLength: 100,
      }),
      field.richText('body', ['Så här', 'How'], { localized: true }),
      field.row(
        field.number('durationMin', ['Tid i minuter', 'Minutes']),
        field.text('who', ['Vem?', 'Who?'], { localized: true, maxLength: 80 }),
      ),
      field.row(
        field.relation('tool', ['Verktyg', 'Tool'], 'tools'),
        field.upload('image', ['Bild', 'Image'], 'media'),
      ),
    ],
    { help: ['Minst tre steg, i ordning.', 'At least three steps, in order.'] },
  ),
  field.texts('preparation', ['Förberedelser', 'Preparation'], { localized: true }),
  field.texts('materials', ['Material', 'Materials'], { localized: true }),
  field.richText('expectedEffect', ['Förväntad effekt', 'Expected effect'], { localized: true }),
  field.richText('followUp', ['Så följer du upp', 'How to follow up'], { localized: true }),
  field.texts('indicators', ['Föreslagna indikatorer', 'Suggested indicators'], {
    localized: true,
  }),
  field.richText('risks', ['Risker', 'Risks'], { localized: true }),
  field.richText(
    'equality',
    ['Jämlikhet, tillgänglighet och personuppgifter', 'Equality, accessibility and personal data'],
    {
      localized: true,
    },
  ),
]

/** What it takes. */
export const facts: Field[] = [
  field.choices('phases', ['Faser', 'Phases'], phases),
  field.row(
    field.choice('timeToRun', ['Tid att genomföra', 'Time to carry out'], timeBands),
    field.choice('timeToPrepare', ['Tid att förbereda', 'Time to prepare'], timeBands),
    field.choice('timeToEffect', ['Tid tills effekt', 'Time to effect'], timeBands),
  ),
  field.row(
    field.choice('costBand', ['Kostnad', 'Cost'], costBands),
    field.choice('difficulty', ['Svårighetsgrad', 'Difficulty'], difficulties),
    field.choice('competence', ['Kompetens', 'Competence'], competences),
  ),
  field.row(
    field.number('groupSizeMin', ['Minsta grupp', 'Smallest group']),
    field.number('groupSizeMax', ['Största grupp', 'Largest group']),
    field.choice('setting', ['Plats', 'Setting'], settings),
  ),
  field.texts('roles', ['Roller', 'Roles'], {
    help: ['Till exempel ”Samtalsledare”.', 'For example “Facilitator”.'],
    localized: true,
    maxLength: 100,
  }),
  field.choice('evidenceLevel', ['Effektnivå', 'Evidence level'], evidenceLevels, {
    help: ['Hur säkert vet vi att metoden verkar?', 'How surely do we know that the method works?'],
  }),
  field.list(
    'research',
    ['Forskning', 'Research'],
    ['Studie', 'Study'],
    [
      field.text('title', ['Titel', 'Title']),
      field.row(
        field.choice('type', ['Sort', 'Kind'], researchTypes),
        field.year('year', ['År', 'Year']),
      ),
      field.url('url', ['Adress', 'Address']),
    ],
  ),
  field.choices('activityTypes', ['Typ av insats', 'Kind of effort'], activityTypes),
  field.choices('strategyAreas', ['Strategiområden', 'Strategy areas'], strategyAreas),
  field.text('training', ['Utbildning', 'Training'], { localized: true }),
  field.url('manual', ['Manual', 'Manual']),
]

/** Whose it is, and what goes with it. */
export const relations: Field[] = [
  field.relation('methodOwner', ['Metodägare', 'Method owner'], 'organisations', { index: true }),
  field.relations('tools', ['Verktyg', 'Tools'], 'tools'),
  field.list(
    'relatedMethods',
    ['Andra metoder', 'Other methods'],
    ['Metod', 'Method'],
    [
      field.row(
        field.relation('method', ['Metod', 'Method'], 'methods', { index: true }),
        field.choice(
          'relation',
          ['Hur hänger de ihop?', 'How are they connected?'],
          methodRelations,
        ),
      ),
    ],
    {
      help: [
        'Räcker att ange på den ena metoden: sambandet syns på båda.',
        'Enough to state at one of them: the connection is shown at both.',
      ],
    },
  ),
  {
    name: 'usedIn',
    type: 'join',
    label: { sv: 'Används i', en: 'Used in' },
    collection: 'examples',
    on: 'methodsUsed.method',
    admin: { allowCreate: false, defaultColumns: ['title', 'municipality'] },
  },
]
