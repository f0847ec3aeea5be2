import type { Kind } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'

/** A rich text as the editor stored it (a Lexical editor state); components turn it into HTML. */
export type RichText = Readonly<{
  root: Readonly<{ children: readonly unknown[] }> & Record<string, unknown>
}>

/** How recently somebody checked that an item still holds: under 12 months, 12–24, over 24. */
export type Freshness = 'fresh' | 'ageing' | 'stale'

/** What is enough to name another item and to link to it. */
export type ItemRef = Readonly<{ kind: Kind; slug: string; title: string; contentLocale: Locale }>

export type OrganisationRef = ItemRef & Readonly<{ kind: 'organisation' }>

export type ThemeRef = Readonly<{ slug: string; title: string }>

export type MunicipalityRef = Readonly<{ code: string; name: string; county: string }>

export type PublicImage = Readonly<{
  url: string
  width: number
  height: number
  alt: string
  credit: string | null
}>

export type PublicFile = Readonly<{
  url: string
  title: string
  mimeType: string
  /** Bytes. */
  size: number
}>

export type Source = Readonly<{
  title: string
  url: string | null
  publisher: string | null
  /** ISO date. */
  accessedAt: string | null
}>

export type Actor = Readonly<{ organisation: OrganisationRef; role: string }>

export type Funding = Readonly<{
  funder: OrganisationRef | null
  amountSek: number | null
  kind: string | null
}>

/** What every public item carries, whatever its kind. Vocabulary values are codes; dates are ISO strings. */
export type PublicItemBase = Readonly<{
  id: string
  slug: string
  /** The language that was asked for. */
  locale: Locale
  /** The language the texts are in; Swedish where no English is published. */
  contentLocale: Locale
  /** The languages the item is published in. */
  availableLocales: readonly Locale[]
  title: string
  altNames: readonly string[]
  summary: string
  image: PublicImage | null
  themes: readonly ThemeRef[]
  targetGroups: readonly string[]
  keywords: readonly string[]
  links: readonly Readonly<{ label: string; url: string; kind: string | null }>[]
  attachments: readonly PublicFile[]
  sources: readonly Source[]
  owner: OrganisationRef | null
  contactRole: string | null
  contactEmail: string | null
  license: string
  changeNote: string | null
  /** True when the item began as a contribution from somebody outside the editorial team. */
  wasSubmitted: boolean
  /** Who is named for it, because they chose so. */
  creditLine: string | null
  firstPublishedAt: string | null
  publishedAt: string | null
  lastVerifiedAt: string | null
  freshness: Freshness
  seo: Readonly<{ title: string | null; description: string | null }>
}>

export type PublicExample = PublicItemBase &
  Readonly<{
    kind: 'example'
    challenge: RichText | null
    goal: RichText | null
    whatWasDone: RichText | null
    results: RichText | null
    outcomes: readonly Outcome[]
    evidenceLevel: string
    evaluation: readonly Readonly<{
      title: string
      by: OrganisationRef | null
      year: number | null
      url: string | null
      independent: boolean
    }>[]
    successFactors: readonly string[]
    limitingFactors: RichText | null
    whatDidNotWork: RichText | null
    adviceToOthers: readonly string[]
    status: string
    startYear: number | null
    yearNote: string | null
    endYear: number | null
    municipality: MunicipalityRef | null
    areaName: string | null
    /** Longitude and latitude (WGS 84), and how exact they are. */
    point: MapPoint | null
    scale: string | null
    areaContext: Readonly<{
      areaType: string | null
      areaTypeYear: number | null
      policeClass: string | null
      policeClassYear: number | null
      dwellings: number | null
      built: string | null
      source: string | null
    }>
    tenure: string | null
    actors: readonly Actor[]
    funding: readonly Funding[]
    costBand: string | null
    budgetSek: number | null
    staffing: string | null
    activityTypes: readonly string[]
    strategyAreas: readonly string[]
    methodsUsed: readonly Readonly<{
      method: ItemRef
      adaptation: string | null
      outcome: string | null
    }>[]
    toolsUsed: readonly ItemRef[]
    partOf: readonly ItemRef[]
    /** Inverse of partOf. */
    parts: readonly ItemRef[]
    /** Inverse of a lab's resultedIn. */
    cameFrom: readonly ItemRef[]
    transferability: string | null
    transferabilityNote: string | null
    quote: Readonly<{ text: string; role: string }> | null
  }>

/** A measured result. Figures are kept as written; a comparison can be drawn when both are numbers. */
export type Outcome = Readonly<{
  indicator: string
  baseline: string | null
  result: string | null
  unit: string | null
  date: string | null
  measureType: string | null
  direction: string | null
  source: string | null
}>

export type MapPoint = Readonly<{ lon: number; lat: number; precision: 'omrade' | 'kommun' }>

export type PublicMethod = PublicItemBase &
  Readonly<{
    kind: 'method'
    what: RichText | null
    why: RichText | null
    whenToUse: RichText | null
    whenNotToUse: RichText | null
    phases: readonly string[]
    steps: readonly Readonly<{
      title: string
      body: RichText | null
      durationMin: number | null
      who: string | null
      tool: ItemRef | null
      image: PublicImage | null
    }>[]
    preparation: readonly string[]
    materials: readonly string[]
    roles: readonly string[]
    competence: string | null
    groupSizeMin: number | null
    groupSizeMax: number | null
    setting: string | null
    timeToPrepare: string | null
    timeToRun: string | null
    timeToEffect: string | null
    costBand: string | null
    difficulty: string | null
    expectedEffect: RichText | null
    followUp: RichText | null
    indicators: readonly string[]
    risks: RichText | null
    equality: RichText | null
    evidenceLevel: string
    research: readonly Readonly<{
      title: string
      type: string | null
      year: number | null
      url: string | null
    }>[]
    methodOwner: OrganisationRef | null
    training: string | null
    manual: string | null
    /** Stored on either side and shown on both; before and after are turned round at the other end. */
    relatedMethods: readonly Readonly<{ method: ItemRef; relation: string }>[]
    tools: readonly ItemRef[]
    strategyAreas: readonly string[]
    activityTypes: readonly string[]
    /** Inverse of an example's methodsUsed: who has used the method, where, and how they adapted it. */
    usedIn: readonly Readonly<{
      example: ItemRef
      place: string | null
      years: string | null
      adaptation: string | null
      outcome: string | null
    }>[]
    experiences: readonly PublicExperience[]
    cameFrom: readonly ItemRef[]
  }>

/** A reader's report: "we have used this". */
export type PublicExperience = Readonly<{
  organisation: OrganisationRef | null
  actorType: string | null
  municipality: MunicipalityRef | null
  year: number | null
  adaptation: string | null
  outcome: string
  text: string
  wasSubmitted: boolean
  creditLine: string | null
}>

export type PublicTool = PublicItemBase &
  Readonly<{
    kind: 'tool'
    toolType: string
    format: readonly string[]
    access: string
    priceNote: string | null
    toolLanguages: readonly string[]
    provider: OrganisationRef | null
    url: string | null
    file: PublicFile | null
    accessibilityNote: string | null
    readiness: string | null
    bestFor: string | null
    userRequirements: string | null
    strengths: readonly string[]
    limitations: readonly string[]
    reuse: string | null
    personalData: string
    version: string | null
    releasedAt: string | null
    maintainedUntil: string | null
    /** Both ends: the tool's own methods and the methods that name the tool. */
    methods: readonly ItemRef[]
    phases: readonly string[]
    difficulty: string | null
    /** Inverse of an example's toolsUsed. */
    usedIn: readonly ItemRef[]
    experiences: readonly PublicExperience[]
    cameFrom: readonly ItemRef[]
  }>

export type PublicOrganisation = PublicItemBase &
  Readonly<{
    kind: 'organisation'
    shortName: string | null
    formerNames: readonly string[]
    actorType: string
    orgNumber: string | null
    parent: ItemRef | null
    memberOf: readonly ItemRef[]
    /** Inverse of parent. */
    children: readonly ItemRef[]
    /** Inverse of memberOf. */
    members: readonly ItemRef[]
    national: boolean
    municipality: MunicipalityRef | null
    serviceArea: readonly MunicipalityRef[]
    point: MapPoint | null
    website: string | null
    dwellingsBand: string | null
    about: RichText | null
    offers: RichText | null
    seeks: RichText | null
    logo: PublicImage | null
    isPartner: boolean
    /** Everything the organisation takes part in, with its roles. */
    takesPartIn: readonly Readonly<{ item: ItemRef; roles: readonly string[] }>[]
    methodsOwned: readonly ItemRef[]
    toolsProvided: readonly ItemRef[]
  }>

export type PublicLab = PublicItemBase &
  Readonly<{
    kind: 'lab'
    programme: string
    programmePage: Readonly<{ slug: string; title: string }> | null
    host: OrganisationRef | null
    partners: readonly Actor[]
    municipality: MunicipalityRef | null
    areaName: string | null
    venue: string | null
    point: MapPoint | null
    challenge: RichText | null
    question: RichText | null
    focusAreas: readonly string[]
    participants: readonly Readonly<{ group: string; number: number | null; note: string | null }>[]
    startDate: string | null
    endDate: string | null
    status: string
    funding: readonly Funding[]
    diaryNumber: string | null
    tests: readonly LabTest[]
    lessons: readonly string[]
    recommendations: readonly string[]
    resultedIn: readonly ItemRef[]
    /** Inverse of an example's partOf. */
    parts: readonly ItemRef[]
    reportUrl: string | null
    report: PublicFile | null
    diary: readonly DiaryEntry[]
  }>

/** One turn of the lab's wheel: what was believed, tried and seen, and what was decided. */
export type LabTest = Readonly<{
  hypothesis: string | null
  whatWeTried: string | null
  method: ItemRef | null
  indicator: string | null
  baseline: string | null
  result: string | null
  decision: string | null
  lesson: string | null
}>

export type DiaryEntry = Readonly<{
  slug: string
  title: string
  contentLocale: Locale
  /** ISO date. */
  date: string
  body: RichText | null
  authorRole: string | null
  image: PublicImage | null
  sources: readonly Source[]
}>

export type PublicItem = PublicExample | PublicMethod | PublicTool | PublicOrganisation | PublicLab

/** One row of a list: what one needs to decide whether to read on. */
export type ItemCard = Readonly<{
  kind: Kind
  slug: string
  title: string
  summary: string
  contentLocale: Locale
  themes: readonly ThemeRef[]
  /** Municipality name, or null. */
  place: string | null
  municipalityCode: string | null
  /** "2010–", "2018–2019", or null. */
  years: string | null
  /** Code of statuses or labStatuses. */
  status: string | null
  evidenceLevel: string | null
  freshness: Freshness
  publishedAt: string | null
  /** A few codes that only one kind has; null elsewhere. */
  timeToRun: string | null
  costBand: string | null
  difficulty: string | null
  toolType: string | null
  access: string | null
  actorType: string | null
}>

/** One page of a list. */
export type PageOf<Row> = Readonly<{
  rows: readonly Row[]
  page: number
  pages: number
  total: number
}>

export type PublicTheme = Readonly<{
  slug: string
  locale: Locale
  contentLocale: Locale
  availableLocales: readonly Locale[]
  title: string
  summary: string
  description: RichText | null
  strategyArea: string
  synonyms: readonly string[]
  sources: readonly Source[]
}>

export type ThemeCard = Readonly<{
  slug: string
  title: string
  summary: string
  strategyArea: string
  contentLocale: Locale
  /** How many published items of the five kinds carry the theme. */
  count: number
}>

export type PublicPage = Readonly<{
  slug: string
  locale: Locale
  contentLocale: Locale
  availableLocales: readonly Locale[]
  title: string
  summary: string
  body: RichText | null
  sources: readonly Source[]
  publishedAt: string | null
}>

export type PublicNews = PublicPage &
  Readonly<{
    /** ISO date. */
    date: string
    themes: readonly ThemeRef[]
    related: readonly ItemRef[]
    image: PublicImage | null
  }>

export type NewsCard = Readonly<{
  slug: string
  title: string
  summary: string
  date: string
  contentLocale: Locale
}>

/** What carries a theme of one kind: the first of them, and how many there are. */
export type ThemeItems = Readonly<{ kind: Kind; cards: readonly ItemCard[]; total: number }>

/** What the start page shows. Every figure is counted. */
export type StartPage = Readonly<{
  newest: readonly ItemCard[]
  labs: readonly ItemCard[]
  themes: readonly ThemeCard[]
  news: readonly NewsCard[]
  counts: Readonly<Record<Kind, number>>
  /** How many items with a place there are in each municipality, by code. */
  places: Readonly<Record<string, number>>
}>
