/** An item in one language, as the rules read it. */
export type Doc = Readonly<Record<string, unknown>>

/** One thing that must be filled before an item can be reviewed and published. */
export type Requirement = Readonly<{
  path: string
  /** The text is its own in every language, and counts for each language that is published. */
  localized?: true
  /** The fewest rows of a list. Default 1; 0 asks only about the rows that are there. */
  min?: number
  /** The one answer that will do, for instance a consent that must be given. */
  mustBe?: true
  /** What every row of a list must hold. */
  rows?: readonly Readonly<{ path: string; localized?: true }>[]
  /** The requirement holds only for some items. */
  when?: (doc: Doc, isRepublication: boolean) => boolean
}>

/** The collections that have requirements. */
export type Required =
  | 'examples'
  | 'methods'
  | 'tools'
  | 'organisations'
  | 'labs'
  | 'lab-updates'
  | 'themes'
  | 'toolkits'
  | 'pages'
  | 'news'
  | 'experiences'

const evidenceIsHigh = ({ evidenceLevel }: Doc) => Number(evidenceLevel ?? 0) >= 3
const hasEnded = ({ status }: Doc) => status === 'avslutat'
const hasNoYearNote = ({ yearNote }: Doc) => !yearNote
const worksInAPlace = ({ national }: Doc) => national !== true
const isPublishedAgain = (_: Doc, isRepublication: boolean) => isRepublication

const isNowhereToBeFound = ({ file, links }: Doc) =>
  !file && !(links as unknown[] | undefined)?.length
const hasNoOrganisation = ({ organisation }: Doc) => !organisation
const quotesSomebody = ({ quote }: Doc) => Boolean((quote as Doc | undefined)?.text)
const tellsAreaType = ({ areaContext }: Doc) => Boolean((areaContext as Doc | undefined)?.areaType)
const tellsPoliceClass = ({ areaContext }: Doc) =>
  Boolean((areaContext as Doc | undefined)?.policeClass)

const own = (path: string): Requirement => ({ path })
const text = (path: string): Requirement => ({ path, localized: true })

const naming: readonly Requirement[] = [text('title'), text('summary')]

const common: readonly Requirement[] = [
  ...naming,
  own('themes'),
  own('ownerOrganisation'),
  own('license'),
  { path: 'changeNote', when: isPublishedAgain },
  {
    path: 'links',
    min: 0,
    rows: [{ path: 'label', localized: true }, { path: 'url' }],
  },
]

const sources: Requirement = { path: 'sources', min: 1, rows: [{ path: 'title' }] }

/** What each collection must hold to be published: the R in the content model, one row each. */
export const requirements: Readonly<Record<Required, readonly Requirement[]>> = {
  examples: [
    ...common,
    own('targetGroups'),
    sources,
    text('challenge'),
    text('goal'),
    text('whatWasDone'),
    text('results'),
    { path: 'outcomes', min: 0, rows: [{ path: 'indicator', localized: true }] },
    own('evidenceLevel'),
    { path: 'evaluation', rows: [{ path: 'title' }, { path: 'year' }], when: evidenceIsHigh },
    text('successFactors'),
    text('whatDidNotWork'),
    own('status'),
    { path: 'startYear', when: hasNoYearNote },
    own('municipality'),
    own('scale'),
    { path: 'actors', rows: [{ path: 'organisation' }, { path: 'role' }] },
    { path: 'methodsUsed', min: 0, rows: [{ path: 'method' }] },
    { path: 'areaContext.areaTypeYear', when: tellsAreaType },
    { path: 'areaContext.policeClassYear', when: tellsPoliceClass },
    { path: 'quote.consent', mustBe: true, when: quotesSomebody },
  ],
  methods: [
    ...common,
    own('targetGroups'),
    sources,
    text('what'),
    text('why'),
    text('whenToUse'),
    own('phases'),
    {
      path: 'steps',
      min: 3,
      rows: [
        { path: 'title', localized: true },
        { path: 'body', localized: true },
      ],
    },
    own('competence'),
    own('timeToRun'),
    own('costBand'),
    own('difficulty'),
    text('expectedEffect'),
    text('followUp'),
    text('risks'),
    own('evidenceLevel'),
    { path: 'relatedMethods', min: 0, rows: [{ path: 'method' }, { path: 'relation' }] },
  ],
  tools: [
    ...common,
    own('targetGroups'),
    sources,
    own('toolType'),
    own('format'),
    own('access'),
    own('toolLanguages'),
    { path: 'url', when: isNowhereToBeFound },
    own('provider'),
    text('bestFor'),
    text('userRequirements'),
    own('personalData'),
  ],
  organisations: [...common, own('actorType'), { path: 'municipality', when: worksInAPlace }],
  labs: [
    ...common,
    own('targetGroups'),
    text('programme'),
    own('host'),
    { path: 'partners', rows: [{ path: 'organisation' }, { path: 'role' }] },
    own('municipality'),
    text('challenge'),
    text('question'),
    own('focusAreas'),
    own('startDate'),
    own('status'),
    { path: 'tests', rows: [{ path: 'hypothesis', localized: true }], when: hasEnded },
    { path: 'lessons', localized: true, when: hasEnded },
    { path: 'recommendations', localized: true, when: hasEnded },
  ],
  'lab-updates': [text('title'), own('lab'), own('date'), text('body')],
  themes: [...naming, own('code'), own('strategyArea'), text('description')],
  toolkits: [
    ...naming,
    text('forWhom'),
    { path: 'steps', rows: [{ path: 'item' }, { path: 'why', localized: true }] },
  ],
  pages: [...naming, text('body')],
  news: [...naming, text('body'), own('date')],
  experiences: [
    text('title'),
    own('about'),
    { path: 'actorType', when: hasNoOrganisation },
    own('outcome'),
    text('text'),
  ],
}
