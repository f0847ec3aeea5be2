import { z } from 'zod'

import { type FacetName, facetNames } from '@/domain/catalogue/facets'
import { type Kind, kinds } from '@/domain/vocabulary/kinds'
import { locales } from '@/domain/vocabulary/locales'

import { described, named } from './openRegistry'

/**
 * What the open API answers: these schemas type the functions that build the answers, are written out in
 * its OpenAPI document, and are what the tests hold real answers against. A field that does not stand here
 * cannot leave.
 */

const code = z.string()
const codes = z.array(code)
const text = z.string()
const optionalText = z.string().nullable()
const optionalNumber = z.number().nullable()
const optionalCode = code.nullable()
const address = z.url()
const moment = z.iso.datetime().nullable()
const kind = z.enum(kinds.map((row) => row.kind) as [Kind, ...Kind[]]) // the table is not empty

const language = named('Language', 'The language of a text.', z.enum(locales))

export const openMunicipality = named(
  'Municipality',
  'A municipality, by the code of Statistics Sweden (SCB): the first two digits are the county.',
  z.strictObject({ code: z.string().regex(/^\d{4}$/), name: text, county: optionalText }),
)

const openTheme = named(
  'Theme',
  'A theme of the bank.',
  z.strictObject({ slug: text, title: text }),
)

export const openRef = named(
  'Reference',
  'Another published item.',
  z.strictObject({
    kind,
    slug: text,
    title: text,
    lang: language,
    url: described(address, 'Its page.'),
    api: described(address, 'The item in this API.'),
  }),
)

const openImage = named(
  'Image',
  'A picture.',
  z.strictObject({
    url: address,
    width: z.number(),
    height: z.number(),
    alt: text,
    credit: optionalText,
  }),
)

const openFile = named(
  'File',
  'A file to fetch.',
  z.strictObject({
    url: address,
    title: text,
    mediaType: text,
    bytes: z.number(),
  }),
)

const openSource = named(
  'Source',
  'Where facts come from.',
  z.strictObject({
    title: text,
    url: optionalText,
    publisher: optionalText,
    accessed: optionalText,
  }),
)

const openLink = named(
  'Link',
  'A link.',
  z.strictObject({ label: text, url: text, kind: optionalCode }),
)

export const openBlock = named(
  'Block',
  'A part of a text. Words are plain; no HTML.',
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('paragraph'), text }),
    z.strictObject({ type: z.literal('quote'), text }),
    z.strictObject({ type: z.literal('heading'), level: z.number().int(), text }),
    z.strictObject({ type: z.literal('list'), ordered: z.boolean(), items: z.array(text) }),
    z.strictObject({ type: z.literal('table'), rows: z.array(z.array(text)) }),
    z.strictObject({ type: z.literal('box'), title: text, text }),
    z.strictObject({ type: z.literal('image'), url: address, alt: text, caption: optionalText }),
  ]),
)

export const openText = named(
  'Text',
  'A running text: as plain words, as blocks, and the links that stand in it.',
  z.strictObject({
    text,
    blocks: z.array(openBlock),
    links: z.array(z.strictObject({ text, url: text })),
  }),
)

const optionalLongText = openText.nullable()

const openFacets = named(
  'Facets',
  'The answers of an item by which lists and search are narrowed, as codes. `/facets` gives their words.',
  z.strictObject(
    Object.fromEntries(facetNames.map((name) => [name, codes.optional()])) as Record<
      FacetName,
      z.ZodOptional<z.ZodArray<z.ZodString>>
    >, // one for each name
  ),
)

/** What a list tells of an item, and an item first of all. */
const cardFields = {
  kind,
  slug: described(text, 'The same in both languages, and steady: a changed one is followed.'),
  url: described(address, 'The page of the item.'),
  api: described(address, 'The item in this API.'),
  lang: described(
    language,
    'The language that the texts are in: Swedish where no English is published.',
  ),
  title: text,
  summary: text,
  themes: z.array(openTheme),
  municipality: openMunicipality.nullable(),
  published: described(moment, 'When it was last published.'),
  checked: described(moment, 'When somebody last checked that it still holds.'),
  freshness: described(
    z.enum(['fresh', 'ageing', 'stale']),
    'Checked within 12 months, 12–24 months ago, or earlier.',
  ),
}

export const openCard = named(
  'ItemSummary',
  'An item as lists and search tell of it.',
  z.strictObject({
    ...cardFields,
    years: described(optionalText, 'As in "2018–2019" or "2022–".'),
    facets: openFacets,
  }),
)

const actor = z.strictObject({ organisation: openRef, role: code })
const funding = z.strictObject({
  funder: openRef.nullable(),
  amountSek: optionalNumber,
  kind: optionalCode,
})
const point = z
  .strictObject({
    lon: z.number(),
    lat: z.number(),
    precision: described(
      z.enum(['omrade', 'kommun']),
      'The middle of an area or of a municipality.',
    ),
  })
  .nullable()

const experience = named(
  'Experience',
  'What somebody who has used it tells.',
  z.strictObject({
    organisation: openRef.nullable(),
    actorType: optionalCode,
    municipality: openMunicipality.nullable(),
    year: optionalNumber,
    adaptation: optionalText,
    outcome: code,
    text,
    credit: optionalText,
  }),
)

const itemFields = {
  ...cardFields,
  languages: described(z.array(language), 'The languages that it is published in.'),
  names: described(z.array(text), 'Other names.'),
  keywords: z.array(text),
  targetGroups: codes,
  image: openImage.nullable(),
  links: z.array(openLink),
  attachments: z.array(openFile),
  sources: z.array(openSource),
  owner: openRef.nullable(),
  contact: z.strictObject({ role: optionalText, email: optionalText }),
  license: z.strictObject({
    code,
    url: described(address.nullable(), 'The licence; null where terms of its own hold.'),
  }),
  credit: described(optionalText, 'Who is named for it, because they chose so.'),
  changeNote: optionalText,
  firstPublished: moment,
}

const openExample = named(
  'Example',
  'Something that has been done somewhere.',
  z.strictObject({
    ...itemFields,
    kind: z.literal('example'),
    status: code,
    startYear: optionalNumber,
    endYear: optionalNumber,
    yearNote: optionalText,
    areaName: optionalText,
    point,
    scale: optionalCode,
    area: z.strictObject({
      type: optionalCode,
      typeYear: optionalNumber,
      policeClass: optionalCode,
      policeClassYear: optionalNumber,
      dwellings: optionalNumber,
      built: optionalText,
      source: optionalText,
    }),
    tenure: optionalCode,
    activityTypes: codes,
    strategyAreas: codes,
    challenge: optionalLongText,
    goal: optionalLongText,
    whatWasDone: optionalLongText,
    results: optionalLongText,
    outcomes: z.array(
      z.strictObject({
        indicator: text,
        baseline: optionalText,
        result: optionalText,
        unit: optionalText,
        date: optionalText,
        measureType: optionalCode,
        direction: optionalCode,
        source: optionalText,
      }),
    ),
    evidenceLevel: code,
    evaluations: z.array(
      z.strictObject({
        title: text,
        by: openRef.nullable(),
        year: optionalNumber,
        url: optionalText,
        independent: z.boolean(),
      }),
    ),
    successFactors: z.array(text),
    limitingFactors: optionalLongText,
    whatDidNotWork: optionalLongText,
    adviceToOthers: z.array(text),
    actors: z.array(actor),
    funding: z.array(funding),
    costBand: optionalCode,
    budgetSek: optionalNumber,
    staffing: optionalText,
    methods: z.array(
      z.strictObject({ method: openRef, adaptation: optionalText, outcome: optionalCode }),
    ),
    tools: z.array(openRef),
    partOf: z.array(openRef),
    parts: z.array(openRef),
    cameFrom: z.array(openRef),
    transferability: optionalCode,
    transferabilityNote: optionalText,
    quote: z.strictObject({ text, role: text }).nullable(),
  }),
)

const openMethod = named(
  'Method',
  'A way of working that others can follow.',
  z.strictObject({
    ...itemFields,
    kind: z.literal('method'),
    municipality: z.null(),
    what: optionalLongText,
    why: optionalLongText,
    whenToUse: optionalLongText,
    whenNotToUse: optionalLongText,
    phases: codes,
    steps: z.array(
      z.strictObject({
        title: text,
        body: optionalLongText,
        durationMin: optionalNumber,
        who: optionalText,
        tool: openRef.nullable(),
        image: openImage.nullable(),
      }),
    ),
    preparation: z.array(text),
    materials: z.array(text),
    roles: z.array(text),
    competence: optionalCode,
    groupSize: z.strictObject({ min: optionalNumber, max: optionalNumber }),
    setting: optionalCode,
    timeToPrepare: optionalCode,
    timeToRun: optionalCode,
    timeToEffect: optionalCode,
    costBand: optionalCode,
    difficulty: optionalCode,
    expectedEffect: optionalLongText,
    followUp: optionalLongText,
    indicators: z.array(text),
    risks: optionalLongText,
    equality: optionalLongText,
    evidenceLevel: code,
    research: z.array(
      z.strictObject({
        title: text,
        type: optionalCode,
        year: optionalNumber,
        url: optionalText,
      }),
    ),
    methodOwner: openRef.nullable(),
    training: optionalText,
    manual: optionalText,
    relatedMethods: z.array(z.strictObject({ method: openRef, relation: code })),
    tools: z.array(openRef),
    strategyAreas: codes,
    activityTypes: codes,
    usedIn: z.array(
      z.strictObject({
        example: openRef,
        place: optionalText,
        years: optionalText,
        adaptation: optionalText,
        outcome: optionalCode,
      }),
    ),
    experiences: z.array(experience),
    cameFrom: z.array(openRef),
  }),
)

const openTool = named(
  'Tool',
  'A template, checklist, guide, service or the like.',
  z.strictObject({
    ...itemFields,
    kind: z.literal('tool'),
    municipality: z.null(),
    toolType: code,
    format: codes,
    access: code,
    priceNote: optionalText,
    toolLanguages: codes,
    provider: openRef.nullable(),
    address: described(optionalText, 'Where the tool is.'),
    file: openFile.nullable(),
    accessibilityNote: optionalText,
    readiness: optionalCode,
    bestFor: optionalText,
    userRequirements: optionalText,
    strengths: z.array(text),
    limitations: z.array(text),
    reuse: optionalCode,
    personalData: code,
    version: optionalText,
    released: optionalText,
    maintainedUntil: optionalText,
    methods: z.array(openRef),
    phases: codes,
    difficulty: optionalCode,
    usedIn: z.array(openRef),
    experiences: z.array(experience),
    cameFrom: z.array(openRef),
  }),
)

const openOrganisation = named(
  'Organisation',
  'Somebody who takes part.',
  z.strictObject({
    ...itemFields,
    kind: z.literal('organisation'),
    shortName: optionalText,
    formerNames: z.array(text),
    actorType: code,
    orgNumber: optionalText,
    parent: openRef.nullable(),
    memberOf: z.array(openRef),
    children: z.array(openRef),
    members: z.array(openRef),
    national: z.boolean(),
    serviceArea: z.array(openMunicipality),
    point,
    website: optionalText,
    dwellingsBand: optionalCode,
    about: optionalLongText,
    offers: optionalLongText,
    seeks: optionalLongText,
    logo: openImage.nullable(),
    isPartner: z.boolean(),
    takesPartIn: z.array(z.strictObject({ item: openRef, roles: codes })),
    methodsOwned: z.array(openRef),
    toolsProvided: z.array(openRef),
  }),
)

const openLab = named(
  'Lab',
  'A place where something new is tried.',
  z.strictObject({
    ...itemFields,
    kind: z.literal('lab'),
    programme: text,
    host: openRef.nullable(),
    partners: z.array(actor),
    areaName: optionalText,
    venue: optionalText,
    point,
    challenge: optionalLongText,
    question: optionalLongText,
    focusAreas: codes,
    participants: z.array(
      z.strictObject({ group: text, number: optionalNumber, note: optionalText }),
    ),
    startDate: optionalText,
    endDate: optionalText,
    status: code,
    funding: z.array(funding),
    diaryNumber: optionalText,
    tests: z.array(
      z.strictObject({
        hypothesis: optionalText,
        whatWeTried: optionalText,
        method: openRef.nullable(),
        indicator: optionalText,
        baseline: optionalText,
        result: optionalText,
        decision: optionalCode,
        lesson: optionalText,
      }),
    ),
    lessons: z.array(text),
    recommendations: z.array(text),
    resultedIn: z.array(openRef),
    parts: z.array(openRef),
    reportUrl: optionalText,
    report: openFile.nullable(),
    diary: z.array(
      z.strictObject({
        slug: text,
        title: text,
        lang: language,
        date: text,
        body: optionalLongText,
        authorRole: optionalText,
        image: openImage.nullable(),
        sources: z.array(openSource),
      }),
    ),
  }),
)

export const openItem = named(
  'Item',
  'Everything that the page of an item tells.',
  z.discriminatedUnion('kind', [openExample, openMethod, openTool, openOrganisation, openLab]),
)

const nextFields = {
  next: described(
    address.nullable(),
    'The address of the next part, or null at the end. Also in the header Link.',
  ),
  nextCursor: described(text.nullable(), 'The `cursor` of the next part, or null at the end.'),
}

export const openList = named(
  'ItemList',
  'One part of a list.',
  z.strictObject({
    total: described(z.number().int(), 'How many items the whole list has.'),
    ...nextFields,
    items: z.array(openCard),
  }),
)

export const openSearch = named(
  'SearchAnswer',
  'One part of what was found, the best first.',
  z.strictObject({
    query: described(text, 'What was looked for, as it was understood.'),
    total: z.number().int(),
    loosened: described(
      z.boolean(),
      'True when nothing has all the words, and what has some of them is given.',
    ),
    didYouMean: described(text.nullable(), 'The same with other spelling, where that finds more.'),
    ...nextFields,
    items: z.array(openCard),
  }),
)

const openFacet = named(
  'Facet',
  'One question by which lists and search are narrowed.',
  z.strictObject({
    name: described(
      z.enum(facetNames as [FacetName, ...FacetName[]]), // the table is not empty
      'What items call it.',
    ),
    parameter: described(text, 'What the query calls it.'),
    label: text,
    kinds: described(z.array(kind), 'The kinds of item that answer it.'),
    values: described(
      z.array(z.strictObject({ code, label: text, count: z.number().int() })),
      'The answers that would find something, and how much, whatever else of the same question is chosen. The 200 that find the most.',
    ),
    more: described(z.number().int(), 'How many answers are not given, because there are so many.'),
  }),
)

export const openFacetList = named(
  'FacetList',
  'All questions, with how many items each answer would leave.',
  z.strictObject({ total: z.number().int(), facets: z.array(openFacet) }),
)

export const openProblem = named(
  'Problem',
  'What went wrong, as RFC 9457 has it, in Swedish or English.',
  z.strictObject({
    type: described(address, 'Which problem it is; `/problems` tells of each.'),
    title: text,
    status: z.number().int(),
    detail: text,
    errors: described(
      z
        .array(
          z.strictObject({
            parameter: text,
            detail: text,
            allowed: described(z.array(text).optional(), 'What would have been understood.'),
          }),
        )
        .optional(),
      'One for each parameter that was not understood.',
    ),
  }),
)

export const openProblemList = named(
  'ProblemList',
  'The problems that this API can answer with.',
  z.strictObject({
    problems: z.array(
      z.strictObject({ type: address, title: text, status: z.number().int(), detail: text }),
    ),
  }),
)

export const openIndex = named(
  'Index',
  'What there is here.',
  z.strictObject({
    name: text,
    description: text,
    license: address,
    documentation: address,
    openapi: address,
    items: address,
    search: address,
    facets: address,
  }),
)

export type OpenBlock = z.infer<typeof openBlock>
export type OpenText = z.infer<typeof openText>
export type OpenRef = z.infer<typeof openRef>
export type OpenCard = z.infer<typeof openCard>
export type OpenItem = z.infer<typeof openItem>
export type OpenList = z.infer<typeof openList>
export type OpenSearch = z.infer<typeof openSearch>
export type OpenFacetList = z.infer<typeof openFacetList>
export type OpenProblem = z.infer<typeof openProblem>
export type OpenIndex = z.infer<typeof openIndex>
