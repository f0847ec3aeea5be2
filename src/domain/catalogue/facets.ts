import type { PublicItem } from '@/domain/publication/publicItem'
import { actorTypes } from '@/domain/vocabulary/actors'
import { counties } from '@/domain/vocabulary/counties'
import {
  activityTypes,
  costBands,
  difficulties,
  labStatuses,
  phases,
  statuses,
  targetGroups,
  timeBands,
} from '@/domain/vocabulary/efforts'
import { evidenceLevels } from '@/domain/vocabulary/evidence'
import { type Kind, kinds } from '@/domain/vocabulary/kinds'
import type { Bilingual } from '@/domain/vocabulary/locales'
import { municipalities } from '@/domain/vocabulary/municipalities'
import { areaTypes, scales } from '@/domain/vocabulary/places'
import { languages, toolTypes } from '@/domain/vocabulary/resources'
import type { Vocabulary } from '@/domain/vocabulary/term'

import { freshnessTerms, measuredTerms } from './terms'

/** What an item does not say of itself and its facets need: known of the documents around it. */
export type Surroundings = Readonly<{
  /** The kind of actor of an organisation, by its slug. */
  actorTypeOf: (organisation: string) => string | null
  /** The size class of a municipality, by its code; null until the classes are loaded. */
  sizeClassOf: (municipality: string) => string | null
}>

/**
 * Where the words for a facet's values are found: a vocabulary, or what the bank holds. The values
 * are slugs (theme, organisation), years, or the classes as they are written (sizeClass).
 */
export type WordSource = Vocabulary | 'themes' | 'organisations' | 'sizeClasses' | 'years'

/** One question by which lists and search are narrowed. */
export type Facet = Readonly<{
  /** The kinds of item that answer it; only their lists ask. */
  kinds: readonly Kind[]
  /** Its key in an address, in each language. */
  key: Bilingual
  words: WordSource
  /** The answers of an item, as codes; none when it does not say. */
  valuesOf: (item: PublicItem, around: Surroundings) => readonly (string | null | undefined)[]
}>

const everyKind = kinds.map(({ kind }) => kind)

/** The table of facets, in the order in which they are asked and written. */
export const facets = {
  kind: {
    kinds: everyKind,
    key: { sv: 'typ', en: 'kind' },
    words: kinds.map(({ kind, many }) => ({ code: kind, ...many })),
    valuesOf: ({ kind }) => [kind],
  },
  theme: {
    kinds: everyKind,
    key: { sv: 'tema', en: 'theme' },
    words: 'themes',
    valuesOf: ({ themes }) => themes.map(({ slug }) => slug),
  },
  effort: {
    kinds: ['example', 'method'],
    key: { sv: 'insats', en: 'effort' },
    words: activityTypes,
    valuesOf: (item) => ('activityTypes' in item ? item.activityTypes : []),
  },
  targetGroup: {
    kinds: ['example', 'method', 'tool', 'lab'],
    key: { sv: 'malgrupp', en: 'group' },
    words: targetGroups,
    valuesOf: (item) => item.targetGroups,
  },
  phase: {
    kinds: ['method', 'tool'],
    key: { sv: 'fas', en: 'phase' },
    words: phases,
    valuesOf: (item) => ('phases' in item ? item.phases : []),
  },
  status: {
    kinds: ['example', 'lab'],
    key: { sv: 'lage', en: 'status' },
    words: [...statuses, ...labStatuses.filter(({ code }) => code === 'planeras')],
    valuesOf: (item) => ('status' in item ? [item.status] : []),
  },
  evidence: {
    kinds: ['example', 'method'],
    key: { sv: 'effektniva', en: 'evidence' },
    words: evidenceLevels,
    valuesOf: (item) => ('evidenceLevel' in item ? [item.evidenceLevel] : []),
  },
  measured: {
    kinds: ['example', 'lab'],
    key: { sv: 'resultat', en: 'results' },
    words: measuredTerms,
    valuesOf: (item) => [hasMeasuredResults(item) ? 'matta' : null],
  },
  cost: {
    kinds: ['example', 'method'],
    key: { sv: 'kostnad', en: 'cost' },
    words: costBands,
    valuesOf: (item) => ('costBand' in item ? [item.costBand] : []),
  },
  time: {
    kinds: ['method'],
    key: { sv: 'tid', en: 'time' },
    words: timeBands,
    valuesOf: (item) => ('timeToRun' in item ? [item.timeToRun] : []),
  },
  difficulty: {
    kinds: ['method', 'tool'],
    key: { sv: 'svarighet', en: 'difficulty' },
    words: difficulties,
    valuesOf: (item) => ('difficulty' in item ? [item.difficulty] : []),
  },
  toolType: {
    kinds: ['tool'],
    key: { sv: 'verktygstyp', en: 'tooltype' },
    words: toolTypes,
    valuesOf: (item) => ('toolType' in item ? [item.toolType] : []),
  },
  county: {
    kinds: ['example', 'organisation', 'lab'],
    key: { sv: 'lan', en: 'county' },
    words: counties,
    valuesOf: (item) => [municipalityOf(item)?.slice(0, 2)],
  },
  municipality: {
    kinds: ['example', 'organisation', 'lab'],
    key: { sv: 'kommun', en: 'municipality' },
    words: municipalities,
    valuesOf: (item) => [municipalityOf(item)],
  },
  scale: {
    kinds: ['example'],
    key: { sv: 'skala', en: 'scale' },
    words: scales,
    valuesOf: (item) => ('scale' in item ? [item.scale] : []),
  },
  areaType: {
    kinds: ['example'],
    key: { sv: 'omradestyp', en: 'area' },
    words: areaTypes,
    valuesOf: (item) => ('areaContext' in item ? [item.areaContext.areaType] : []),
  },
  sizeClass: {
    kinds: ['example', 'organisation', 'lab'],
    key: { sv: 'kommunstorlek', en: 'size' },
    words: 'sizeClasses',
    valuesOf: (item, { sizeClassOf }) => {
      const code = municipalityOf(item)
      return [code && sizeClassOf(code)]
    },
  },
  organisation: {
    kinds: ['example', 'method', 'tool', 'lab'],
    key: { sv: 'organisation', en: 'organisation' },
    words: 'organisations',
    valuesOf: organisationsOf,
  },
  actorType: {
    kinds: ['example', 'organisation', 'lab'],
    key: { sv: 'aktor', en: 'actor' },
    words: actorTypes,
    valuesOf: (item, { actorTypeOf }) =>
      item.kind === 'organisation' ? [item.actorType] : organisationsOf(item).map(actorTypeOf),
  },
  year: {
    kinds: ['example', 'lab'],
    key: { sv: 'startar', en: 'year' },
    words: 'years',
    valuesOf: (item) => [startYearOf(item)],
  },
  freshness: {
    kinds: everyKind,
    key: { sv: 'kontrollerad', en: 'checked' },
    words: freshnessTerms,
    valuesOf: (item) => [freshnessTerms.find(({ of }) => of === item.freshness)?.code],
  },
  language: {
    kinds: everyKind,
    key: { sv: 'sprak', en: 'language' },
    words: languages,
    valuesOf: (item) => (item.kind === 'tool' ? item.toolLanguages : item.availableLocales),
  },
} as const satisfies Record<string, Facet>

/** The name of a facet, as code says it. */
export type FacetName = keyof typeof facets

/** The names of all facets, in their order. */
export const facetNames = Object.keys(facets) as FacetName[] // its own keys

/** The row of a facet. */
export const facetOf = (name: FacetName): Facet => facets[name]

/** The questions that a list asks of its kinds: of one kind all that it answers, of several what two or more of them do. */
export function facetsOfKinds(asked: readonly Kind[]): FacetName[] {
  const enough = Math.min(2, asked.length)
  return facetNames.filter((name) => {
    if (name === 'kind') return asked.length > 1
    return asked.filter((kind) => facetOf(name).kinds.includes(kind)).length >= enough
  })
}

/** How an engine sees a value: the facet and the code. */
export const toFacetValue = (name: FacetName, code: string): string => `${name}:${code}`

/** All answers of an item, as facet values, each once. */
export function listFacetValues(item: PublicItem, around: Surroundings): string[] {
  const values = facetNames
    .filter((name) => facetOf(name).kinds.includes(item.kind))
    .flatMap((name) =>
      facetOf(name)
        .valuesOf(item, around)
        .filter((code): code is string => Boolean(code))
        .map((code) => toFacetValue(name, code)),
    )
  return [...new Set(values)]
}

function hasMeasuredResults(item: PublicItem): boolean {
  if (item.kind === 'example') return item.outcomes.some(({ result }) => result !== null)
  return item.kind === 'lab' && item.tests.some(({ indicator, result }) => indicator && result)
}

const municipalityOf = (item: PublicItem): string | null =>
  'municipality' in item ? (item.municipality?.code ?? null) : null

function organisationsOf(item: PublicItem): string[] {
  const owner = item.kind === 'organisation' ? null : item.owner
  const others = {
    example: () => (item.kind === 'example' ? item.actors.map((one) => one.organisation) : []),
    method: () => (item.kind === 'method' ? [item.methodOwner] : []),
    tool: () => (item.kind === 'tool' ? [item.provider] : []),
    organisation: () => [],
    lab: () =>
      item.kind === 'lab' ? [item.host, ...item.partners.map((one) => one.organisation)] : [],
  }[item.kind]()
  return [...new Set([owner, ...others].flatMap((one) => one?.slug ?? []))]
}

function startYearOf(item: PublicItem): string | null {
  if (item.kind === 'example') return item.startYear === null ? null : String(item.startYear)
  return item.kind === 'lab' ? (item.startDate?.slice(0, 4) ?? null) : null
}
