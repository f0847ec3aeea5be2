import type { Field } from 'payload'

import {
  activityTypes,
  costBands,
  statuses,
  strategyAreas,
  transferabilities,
} from '@/domain/vocabulary/efforts'
import { directions, evidenceLevels, measureTypes } from '@/domain/vocabulary/evidence'
import { areaTypes, policeClasses, scales, tenures } from '@/domain/vocabulary/places'
import { actorsField } from '@/fields/actorsField'
import { field } from '@/fields/field'
import { fundingField } from '@/fields/fundingField'
import { areaNameField, municipalityField, pointField } from '@/fields/placeFields'

/** The story: what was wrong, what was done, what came of it and what others can learn. */
export const content: Field[] = [
  field.richText('challenge', ['Utmaning', 'Challenge'], {
    help: [
      'Vad ville ni ändra? Beskriv läget så att någon på en annan ort känner igen sig.',
      'What did you want to change? Describe it so that somebody elsewhere recognises it.',
    ],
    localized: true,
  }),
  field.richText('goal', ['Mål', 'Goal'], { localized: true }),
  field.richText('whatWasDone', ['Så gjorde ni', 'What was done'], {
    help: ['I den ordning det hände. Vem gjorde vad?', 'In the order it happened. Who did what?'],
    localized: true,
  }),
  field.richText('results', ['Resultat i korthet', 'Results in short'], { localized: true }),
  field.texts('successFactors', ['Framgångsfaktorer', 'Success factors'], {
    help: ['En faktor i taget.', 'One factor at a time.'],
    localized: true,
  }),
  field.richText('limitingFactors', ['Hinder', 'Obstacles'], { localized: true }),
  field.richText('whatDidNotWork', ['Vad fungerade inte?', 'What did not work?'], {
    help: [
      'Det läsare lär sig mest av. Skriv ”Inget känt” hellre än att lämna tomt.',
      'What readers learn most from. Write “Nothing known” rather than leave it empty.',
    ],
    localized: true,
  }),
  field.texts('adviceToOthers', ['Råd till andra', 'Advice to others'], { localized: true }),
  field.group(
    'quote',
    ['Röst', 'Voice'],
    [
      field.textarea('text', ['Citat', 'Quote'], { localized: true, maxLength: 400 }),
      field.row(
        field.text('role', ['Roll', 'Role'], {
          help: [
            'Till exempel ”Boende i Hageby”. Aldrig ett namn.',
            'For example “Resident of Hageby”. Never a name.',
          ],
          localized: true,
          maxLength: 80,
        }),
        field.checkbox('consent', [
          'Personen har sagt ja till att citeras',
          'The person has agreed to be quoted',
        ]),
      ),
    ],
  ),
]

/** What can be counted, compared and filtered. */
export const facts: Field[] = [
  field.row(
    field.choice('status', ['Skede', 'Status'], statuses),
    field.year('startYear', ['Startår', 'Start year']),
    field.year('endYear', ['Slutår', 'End year']),
  ),
  field.text('yearNote', ['Om årtalen', 'About the years'], {
    help: [
      'När startåret inte är känt: säg det här, till exempel ”Källan anger inget startår”.',
      'When the start year is not known: say so here, for example “The source gives no start year”.',
    ],
    localized: true,
    maxLength: 300,
  }),
  municipalityField,
  areaNameField,
  field.row(
    field.choice('scale', ['Skala', 'Scale'], scales),
    field.choice('tenure', ['Upplåtelseform', 'Tenure'], tenures),
  ),
  pointField,
  field.group(
    'areaContext',
    ['Områdesfakta', 'Area facts'],
    [
      field.row(
        field.choice('areaType', ['Områdestyp', 'Area type'], areaTypes, {
          help: [
            'Enligt Segregationsbarometern, med året.',
            'By Segregationsbarometern, with its year.',
          ],
        }),
        field.year('areaTypeYear', ['År', 'Year']),
      ),
      field.row(
        field.choice(
          'policeClass',
          ['Polisens klassning', 'Police classification'],
          policeClasses,
          {
            help: [
              'Ändras vartannat år och kan stigmatisera. Bara om den behövs för att förstå, alltid med år.',
              'Changes every second year and can stigmatise. Only where it helps to understand, always with its year.',
            ],
          },
        ),
        field.year('policeClassYear', ['År', 'Year']),
      ),
      field.row(
        field.number('dwellings', ['Antal lägenheter', 'Number of homes']),
        field.text('built', ['Byggt', 'Built'], { maxLength: 40 }),
      ),
      field.text('source', ['Källa till områdesfakta', 'Source of the area facts']),
    ],
  ),
  field.choices('activityTypes', ['Typ av insats', 'Kind of effort'], activityTypes),
  field.choices('strategyAreas', ['Strategiområden', 'Strategy areas'], strategyAreas),
  field.choice('evidenceLevel', ['Effektnivå', 'Evidence level'], evidenceLevels, {
    help: [
      'Hur säkert vet vi att det var insatsen som gjorde skillnad? Nivå 3 och uppåt kräver en utvärdering nedan.',
      'How surely do we know that this made the difference? Level 3 and above needs an evaluation below.',
    ],
  }),
  field.list(
    'outcomes',
    ['Mätta resultat', 'Measured results'],
    ['Resultat', 'Result'],
    [
      field.text('indicator', ['Vad mättes?', 'What was measured?'], {
        localized: true,
        maxLength: 160,
      }),
      field.row(
        field.text('baseline', ['Före', 'Before'], { maxLength: 40 }),
        field.text('result', ['Efter', 'After'], { maxLength: 40 }),
        field.text('unit', ['Enhet', 'Unit'], { localized: true, maxLength: 60 }),
        field.text('date', ['När?', 'When?'], { maxLength: 40 }),
      ),
      field.row(
        field.choice('measureType', ['Mätt genom', 'Measured by'], measureTypes),
        field.choice('direction', ['Riktning', 'Direction'], directions),
      ),
      field.text('source', ['Källa', 'Source']),
    ],
  ),
  field.list(
    'evaluation',
    ['Utvärderingar', 'Evaluations'],
    ['Utvärdering', 'Evaluation'],
    [
      field.text('title', ['Titel', 'Title']),
      field.relation('by', ['Utförd av', 'Carried out by'], 'organisations'),
      field.row(
        field.year('year', ['År', 'Year']),
        field.checkbox('independent', ['Oberoende', 'Independent']),
      ),
      field.url('url', ['Adress', 'Address']),
    ],
  ),
  field.row(
    field.choice('costBand', ['Kostnad', 'Cost'], costBands),
    field.number('budgetSek', ['Budget i kronor', 'Budget in SEK']),
  ),
  field.text('staffing', ['Bemanning', 'Staffing'], {
    help: ['Till exempel ”Tre heltidstjänster”.', 'For example “Three full-time posts”.'],
    localized: true,
  }),
  fundingField,
  field.choice('transferability', ['Kan göras av andra?', 'Can others do it?'], transferabilities),
  field.textarea('transferabilityNote', ['Vad krävs av andra?', 'What would others need?'], {
    localized: true,
    maxLength: 400,
  }),
]

/** Who took part and what the example is connected with. */
export const relations: Field[] = [
  actorsField('actors', ['Medverkande', 'Participants']),
  field.list(
    'methodsUsed',
    ['Metoder som användes', 'Methods used'],
    ['Metod', 'Method'],
    [
      field.relation('method', ['Metod', 'Method'], 'methods', { index: true }),
      field.textarea('adaptation', ['Så användes metoden här', 'How the method was used here'], {
        localized: true,
      }),
      field.textarea('outcome', ['Vad det gav', 'What it gave'], { localized: true }),
    ],
    {
      help: [
        'Syns även hos metoden, under ”Används i”.',
        'Shown at the method as well, under “Used in”.',
      ],
    },
  ),
  field.relations('toolsUsed', ['Verktyg som användes', 'Tools used'], 'tools'),
  field.relations('partOf', ['Ingår i', 'Part of'], ['examples', 'labs'], {
    help: ['Ett större arbete eller ett labb.', 'A larger effort or a lab.'],
  }),
]
