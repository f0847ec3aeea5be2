import type { Field, TabsField } from 'payload'

import { isStaff } from '@/access/isStaff'
import { staffField } from '@/access/who'
import { targetGroups } from '@/domain/vocabulary/efforts'
import { licenses, linkKinds, origins } from '@/domain/vocabulary/resources'

import { creditLineField } from './creditLineField'
import { field } from './field'
import { slugFields } from './slugFields'

/** The parts that differ between the five kinds, tab by tab. */
export type ItemParts = Readonly<{
  /** How the title is spoken of: a thing has a heading, an organisation a name. */
  titleLabel: readonly [sv: string, en: string]
  titleHelp: readonly [sv: string, en: string]
  content: Field[]
  facts: Field[]
  relations: Field[]
  /** Organisations address nobody in particular. */
  withoutTargetGroups?: boolean
}>

/** The fields of an item in the order in which an editor thinks: content, facts, relations, publication. */
export function itemTabs(parts: ItemParts): TabsField {
  return {
    type: 'tabs',
    tabs: [
      {
        label: { sv: 'Innehåll', en: 'Content' },
        fields: [...naming(parts), ...parts.content],
      },
      {
        label: { sv: 'Fakta', en: 'Facts' },
        fields: [...subjects(parts), ...parts.facts],
      },
      {
        label: { sv: 'Samband', en: 'Relations' },
        fields: [...parts.relations, ...references],
      },
      { label: { sv: 'Publicering', en: 'Publication' }, fields: publication },
    ],
  }
}

const naming = ({ titleHelp, titleLabel }: ItemParts): Field[] => [
  field.text('title', titleLabel, { help: titleHelp, localized: true, maxLength: 80 }),
  field.texts('altNames', ['Kallas även', 'Also known as'], {
    help: [
      'Andra namn som läsare kan söka på. Skriv ett och tryck Enter.',
      'Other names that readers may search for. Write one and press Enter.',
    ],
    localized: true,
    maxLength: 80,
  }),
  field.textarea('summary', ['Sammanfattning', 'Summary'], {
    help: [
      'En eller två meningar som står för sig själva i listor och sökträffar. Högst 280 tecken.',
      'One or two sentences that stand alone in lists and search results. At most 280 characters.',
    ],
    localized: true,
    maxLength: 280,
  }),
  field.upload('image', ['Bild', 'Image'], 'media', {
    help: [
      'Bildbeskrivning och fotograf anger du på bilden.',
      'The description and the credit are given on the image.',
    ],
  }),
]

const subjects = ({ withoutTargetGroups }: ItemParts): Field[] => [
  field.relations('themes', ['Teman', 'Themes'], 'themes', {
    help: [
      'Ett till tre. Det viktigaste först: det styr var innehållet hamnar.',
      'One to three. The most important first: it decides where the item belongs.',
    ],
    maxRows: 3,
  }),
  ...(withoutTargetGroups
    ? []
    : [
        field.choices('targetGroups', ['Målgrupper', 'Target groups'], targetGroups, {
          help: [
            'De som insatsen är till för, inte de som utför den.',
            'Those it is for, not those who carry it out.',
          ],
        }),
      ]),
  field.texts('keywords', ['Nyckelord', 'Keywords'], {
    help: [
      'Ord som läsare söker med men som inte står i texten.',
      'Words that readers search for but that the text does not hold.',
    ],
    maxLength: 60,
  }),
]

const references: Field[] = [
  field.list(
    'links',
    ['Länkar', 'Links'],
    ['Länk', 'Link'],
    [
      field.row(
        field.text('label', ['Länktext', 'Link text'], {
          help: ['Säg vart länken leder.', 'Say where the link leads.'],
          localized: true,
          maxLength: 120,
        }),
        field.choice('kind', ['Sort', 'Kind'], linkKinds),
      ),
      field.url('url', ['Adress', 'Address']),
      field.date('checkedAt', ['Kontrollerad', 'Checked']),
    ],
  ),
  field.relations('attachments', ['Bilagor', 'Attachments'], 'documents'),
  sourcesField(),
]

/** The list of sources behind a text. */
export function sourcesField(): Field {
  return field.list(
    'sources',
    ['Källor', 'Sources'],
    ['Källa', 'Source'],
    [
      field.text('title', ['Vad är källan?', 'What is the source?'], {
        help: [
          'Till exempel: Slutrapport, bolagets webbplats.',
          'For example: final report, the company’s website.',
        ],
      }),
      field.url('url', ['Adress', 'Address']),
      field.row(
        field.text('publisher', ['Utgivare', 'Publisher'], { maxLength: 120 }),
        field.date('accessedAt', ['Läst den', 'Read on']),
      ),
    ],
    {
      help: [
        'Där uppgifterna står att läsa. Läsaren ser källorna längst ned på sidan.',
        'Where the facts can be read. The reader sees the sources at the foot of the page.',
      ],
    },
  )
}

/** The organisation that answers for a document and, with its partner editors, may edit it. */
export const ownerOrganisationField: Field = {
  ...field.relation(
    'ownerOrganisation',
    ['Ansvarig organisation', 'Responsible organisation'],
    'organisations',
    {
      help: [
        'Svarar för innehållet. Organisationens partnerredaktörer får ändra det.',
        'Answers for the content. The organisation’s partner editors may change it.',
      ],
      index: true,
    },
  ),
  access: {
    update: ({ doc, req }) => isStaff(req.user) || Boolean(req.user && !doc?.ownerOrganisation),
  },
} as Field // a relationship with its access beside it

const publication: Field[] = [
  ...slugFields,
  ownerOrganisationField,
  field.row(
    field.text('contactRole', ['Kontaktfunktion', 'Contact role'], {
      help: [
        'En funktion, inte en persons namn: ”Boendeutvecklingen”.',
        'A function, not a person’s name: “Resident development”.',
      ],
      localized: true,
      maxLength: 80,
    }),
    field.email('contactEmail', ['Funktionsbrevlåda', 'Shared mailbox'], {
      help: [
        'En brevlåda som flera läser, till exempel info@exempel.se. Visas på sidan.',
        'A mailbox that several people read, for example info@example.se. Shown on the page.',
      ],
    }),
  ),
  field.text('changeNote', ['Ändringsnotering', 'Change note'], {
    help: [
      'Vad är nytt sedan förra publiceringen? Läsaren ser den. Krävs när en publicerad sida publiceras på nytt.',
      'What is new since the last publication? The reader sees it. Required when a page is published again.',
    ],
    maxLength: 160,
  }),
  field.choice('license', ['Licens', 'Licence'], licenses, { defaultValue: 'cc_by_4' }),
  field.checkbox('featured', ['Lyft fram på startsidan', 'Feature on the start page'], {
    access: { create: staffField, update: staffField },
  }),
  field.group(
    'seo',
    ['Sökmotorer', 'Search engines'],
    [
      field.text('title', ['Titel', 'Title'], {
        help: ['Lämna tomt för att använda rubriken.', 'Leave empty to use the title.'],
        localized: true,
        maxLength: 60,
      }),
      field.textarea('description', ['Beskrivning', 'Description'], {
        help: ['Lämna tomt för att använda sammanfattningen.', 'Leave empty to use the summary.'],
        localized: true,
        maxLength: 160,
      }),
    ],
  ),
  field.choice('origin', ['Ursprung', 'Origin'], origins, {
    access: { create: staffField, read: staffField, update: staffField },
    defaultValue: 'redaktion',
  }),
  creditLineField,
  field.textarea('internalNotes', ['Interna anteckningar', 'Internal notes'], {
    access: { create: staffField, read: staffField, update: staffField },
    help: [
      'Syns bara för redaktionen och lämnar aldrig administrationen.',
      'Seen by the editorial team alone; never leaves the admin.',
    ],
    maxLength: 5000,
  }),
]
