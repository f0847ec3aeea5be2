import { itemPath } from '@/domain/publication/addresses'
import type {
  Actor,
  Funding,
  ItemRef,
  PublicExample,
  PublicExperience,
  PublicFile,
  PublicImage,
  PublicItem,
  PublicLab,
  PublicMethod,
  PublicOrganisation,
  PublicTool,
  RichText,
  Source,
} from '@/domain/publication/publicItem'
import { licenceUrlOf } from '@/domain/vocabulary/licenceUrlOf'

import { openItemPath } from './openAddresses'
import type { OpenItem } from './schemas/item'
import type { OpenRef } from './schemas/parts'
import { toAbsolute, toOpenText } from './toOpenText'

/** Reshapes a public item into what the open API tells of it: a list, field by field, and nothing beside it. */
export function toOpenItem(item: PublicItem, siteUrl: string): OpenItem {
  const write = writerFor(item, siteUrl)
  switch (item.kind) {
    case 'example':
      return toExample(item, write)
    case 'method':
      return toMethod(item, write)
    case 'tool':
      return toTool(item, write)
    case 'organisation':
      return toOrganisation(item, write)
    case 'lab':
      return toLab(item, write)
  }
}

type Writer = ReturnType<typeof writerFor>

/** Writes what all kinds have, with whole addresses. */
function writerFor(item: PublicItem, siteUrl: string) {
  const { locale } = item
  const ref = ({ contentLocale, kind, slug, title }: ItemRef): OpenRef => ({
    kind,
    slug,
    title,
    lang: contentLocale,
    url: siteUrl + itemPath(kind, slug, locale),
    api: siteUrl + openItemPath(kind, slug),
  })
  const maybeRef = (one: ItemRef | null) => one && ref(one)
  const image = (one: PublicImage | null) =>
    one && {
      url: toAbsolute(one.url, siteUrl),
      width: one.width,
      height: one.height,
      alt: one.alt,
      credit: one.credit,
    }
  const file = (one: PublicFile) => ({
    url: toAbsolute(one.url, siteUrl),
    title: one.title,
    mediaType: one.mimeType,
    bytes: one.size,
  })
  const source = ({ accessedAt, publisher, title, url }: Source) => ({
    title,
    url,
    publisher,
    accessed: accessedAt,
  })

  return {
    ref,
    maybeRef,
    image,
    file,
    source,
    text: (value: RichText | null) => toOpenText(value, siteUrl),
    actor: ({ organisation, role }: Actor) => ({ organisation: ref(organisation), role }),
    funding: ({ amountSek, funder, kind }: Funding) => ({
      funder: maybeRef(funder),
      amountSek,
      kind,
    }),
    experience: (one: PublicExperience) => ({
      organisation: maybeRef(one.organisation),
      actorType: one.actorType,
      municipality: one.municipality && toMunicipality(one.municipality),
      year: one.year,
      adaptation: one.adaptation,
      outcome: one.outcome,
      text: one.text,
      credit: one.creditLine,
    }),
    base: {
      slug: item.slug,
      url: siteUrl + itemPath(item.kind, item.slug, locale),
      api: siteUrl + openItemPath(item.kind, item.slug),
      lang: item.contentLocale,
      languages: [...item.availableLocales],
      title: item.title,
      names: [...item.altNames],
      summary: item.summary,
      themes: item.themes.map(({ slug, title }) => ({ slug, title })),
      keywords: [...item.keywords],
      targetGroups: [...item.targetGroups],
      image: image(item.image),
      links: item.links.map(({ kind, label, url }) => ({ label, url, kind })),
      attachments: item.attachments.map(file),
      sources: item.sources.map(source),
      owner: maybeRef(item.owner),
      contact: { role: item.contactRole, email: item.contactEmail },
      license: { code: item.license, url: licenceUrlOf(item.license) },
      credit: item.creditLine,
      changeNote: item.changeNote,
      firstPublished: item.firstPublishedAt,
      published: item.publishedAt,
      checked: item.lastVerifiedAt,
      freshness: item.freshness,
    },
  }
}

function toExample(item: PublicExample, { actor, base, funding, maybeRef, ref, text }: Writer) {
  return {
    ...base,
    kind: item.kind,
    municipality: item.municipality && toMunicipality(item.municipality),
    status: item.status,
    startYear: item.startYear,
    endYear: item.endYear,
    yearNote: item.yearNote,
    areaName: item.areaName,
    point: toPoint(item.point),
    scale: item.scale,
    area: {
      type: item.areaContext.areaType,
      typeYear: item.areaContext.areaTypeYear,
      policeClass: item.areaContext.policeClass,
      policeClassYear: item.areaContext.policeClassYear,
      dwellings: item.areaContext.dwellings,
      built: item.areaContext.built,
      source: item.areaContext.source,
    },
    tenure: item.tenure,
    activityTypes: [...item.activityTypes],
    strategyAreas: [...item.strategyAreas],
    challenge: text(item.challenge),
    goal: text(item.goal),
    whatWasDone: text(item.whatWasDone),
    results: text(item.results),
    outcomes: item.outcomes.map((one) => ({
      indicator: one.indicator,
      baseline: one.baseline,
      result: one.result,
      unit: one.unit,
      date: one.date,
      measureType: one.measureType,
      direction: one.direction,
      source: one.source,
    })),
    evidenceLevel: item.evidenceLevel,
    evaluations: item.evaluation.map(({ by, independent, title, url, year }) => ({
      title,
      by: maybeRef(by),
      year,
      url,
      independent,
    })),
    successFactors: [...item.successFactors],
    limitingFactors: text(item.limitingFactors),
    whatDidNotWork: text(item.whatDidNotWork),
    adviceToOthers: [...item.adviceToOthers],
    actors: item.actors.map(actor),
    funding: item.funding.map(funding),
    costBand: item.costBand,
    budgetSek: item.budgetSek,
    staffing: item.staffing,
    methods: item.methodsUsed.map(({ adaptation, method, outcome }) => ({
      method: ref(method),
      adaptation,
      outcome,
    })),
    tools: item.toolsUsed.map(ref),
    partOf: item.partOf.map(ref),
    parts: item.parts.map(ref),
    cameFrom: item.cameFrom.map(ref),
    transferability: item.transferability,
    transferabilityNote: item.transferabilityNote,
    quote: item.quote && { text: item.quote.text, role: item.quote.role },
  }
}

function toMethod(item: PublicMethod, write: Writer) {
  const { base, experience, image, maybeRef, ref, text } = write
  return {
    ...base,
    kind: item.kind,
    municipality: null,
    what: text(item.what),
    why: text(item.why),
    whenToUse: text(item.whenToUse),
    whenNotToUse: text(item.whenNotToUse),
    phases: [...item.phases],
    steps: item.steps.map((step) => ({
      title: step.title,
      body: text(step.body),
      durationMin: step.durationMin,
      who: step.who,
      tool: maybeRef(step.tool),
      image: image(step.image),
    })),
    preparation: [...item.preparation],
    materials: [...item.materials],
    roles: [...item.roles],
    competence: item.competence,
    groupSize: { min: item.groupSizeMin, max: item.groupSizeMax },
    setting: item.setting,
    timeToPrepare: item.timeToPrepare,
    timeToRun: item.timeToRun,
    timeToEffect: item.timeToEffect,
    costBand: item.costBand,
    difficulty: item.difficulty,
    expectedEffect: text(item.expectedEffect),
    followUp: text(item.followUp),
    indicators: [...item.indicators],
    risks: text(item.risks),
    equality: text(item.equality),
    evidenceLevel: item.evidenceLevel,
    research: item.research.map(({ title, type, url, year }) => ({ title, type, year, url })),
    methodOwner: maybeRef(item.methodOwner),
    training: item.training,
    manual: item.manual,
    relatedMethods: item.relatedMethods.map(({ method, relation }) => ({
      method: ref(method),
      relation,
    })),
    tools: item.tools.map(ref),
    strategyAreas: [...item.strategyAreas],
    activityTypes: [...item.activityTypes],
    usedIn: item.usedIn.map(({ adaptation, example, outcome, place, years }) => ({
      example: ref(example),
      place,
      years,
      adaptation,
      outcome,
    })),
    experiences: item.experiences.map(experience),
    cameFrom: item.cameFrom.map(ref),
  }
}

function toTool(item: PublicTool, { base, experience, file, maybeRef, ref }: Writer) {
  return {
    ...base,
    kind: item.kind,
    municipality: null,
    toolType: item.toolType,
    format: [...item.format],
    access: item.access,
    priceNote: item.priceNote,
    toolLanguages: [...item.toolLanguages],
    provider: maybeRef(item.provider),
    address: item.url,
    file: item.file && file(item.file),
    accessibilityNote: item.accessibilityNote,
    readiness: item.readiness,
    bestFor: item.bestFor,
    userRequirements: item.userRequirements,
    strengths: [...item.strengths],
    limitations: [...item.limitations],
    reuse: item.reuse,
    personalData: item.personalData,
    version: item.version,
    released: item.releasedAt,
    maintainedUntil: item.maintainedUntil,
    methods: item.methods.map(ref),
    phases: [...item.phases],
    difficulty: item.difficulty,
    usedIn: item.usedIn.map(ref),
    experiences: item.experiences.map(experience),
    cameFrom: item.cameFrom.map(ref),
  }
}

function toOrganisation(item: PublicOrganisation, { base, image, maybeRef, ref, text }: Writer) {
  return {
    ...base,
    kind: item.kind,
    municipality: item.municipality && toMunicipality(item.municipality),
    shortName: item.shortName,
    formerNames: [...item.formerNames],
    actorType: item.actorType,
    orgNumber: item.orgNumber,
    parent: maybeRef(item.parent),
    memberOf: item.memberOf.map(ref),
    children: item.children.map(ref),
    members: item.members.map(ref),
    national: item.national,
    serviceArea: item.serviceArea.map(toMunicipality),
    point: toPoint(item.point),
    website: item.website,
    dwellingsBand: item.dwellingsBand,
    about: text(item.about),
    offers: text(item.offers),
    seeks: text(item.seeks),
    logo: image(item.logo),
    isPartner: item.isPartner,
    takesPartIn: item.takesPartIn.map((one) => ({ item: ref(one.item), roles: [...one.roles] })),
    methodsOwned: item.methodsOwned.map(ref),
    toolsProvided: item.toolsProvided.map(ref),
  }
}

function toLab(item: PublicLab, write: Writer) {
  const { actor, base, file, funding, image, maybeRef, ref, source, text } = write
  return {
    ...base,
    kind: item.kind,
    municipality: item.municipality && toMunicipality(item.municipality),
    programme: item.programme,
    host: maybeRef(item.host),
    partners: item.partners.map(actor),
    areaName: item.areaName,
    venue: item.venue,
    point: toPoint(item.point),
    challenge: text(item.challenge),
    question: text(item.question),
    focusAreas: [...item.focusAreas],
    participants: item.participants.map(({ group, note, number }) => ({ group, number, note })),
    startDate: item.startDate,
    endDate: item.endDate,
    status: item.status,
    funding: item.funding.map(funding),
    diaryNumber: item.diaryNumber,
    tests: item.tests.map((test) => ({
      hypothesis: test.hypothesis,
      whatWeTried: test.whatWeTried,
      method: maybeRef(test.method),
      indicator: test.indicator,
      baseline: test.baseline,
      result: test.result,
      decision: test.decision,
      lesson: test.lesson,
    })),
    lessons: [...item.lessons],
    recommendations: [...item.recommendations],
    resultedIn: item.resultedIn.map(ref),
    parts: item.parts.map(ref),
    reportUrl: item.reportUrl,
    report: item.report && file(item.report),
    diary: item.diary.map((entry) => ({
      slug: entry.slug,
      title: entry.title,
      lang: entry.contentLocale,
      date: entry.date,
      body: text(entry.body),
      authorRole: entry.authorRole,
      image: image(entry.image),
      sources: entry.sources.map(source),
    })),
  }
}

type Place = NonNullable<PublicExample['municipality']>

const toMunicipality = ({ code, county, name }: Place) => ({ code, name, county })

const toPoint = (point: PublicExample['point']) =>
  point && { lon: point.lon, lat: point.lat, precision: point.precision }
