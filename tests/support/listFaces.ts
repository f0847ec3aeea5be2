import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Pick } from '@/domain/catalogue/picks'
import { kinds } from '@/domain/vocabulary/kinds'
import { type Locale, locales } from '@/domain/vocabulary/locales'
import { forgetLimits } from '@/plugins/gatekeeper/limits'
import { findFacetLabels } from '@/queries/facetLabels'
import { findCompared } from '@/queries/findCompared'
import { findItem } from '@/queries/findItem'
import { findOpenItem } from '@/queries/findOpenItem'
import { findPicked } from '@/queries/findPicked'
import { findRelated } from '@/queries/findRelated'
import { findStart } from '@/queries/findStart'
import { findTheme } from '@/queries/findTheme'
import { findKnownBank } from '@/queries/knownBank'
import { listItemAddresses } from '@/queries/listItemAddresses'
import { listItems } from '@/queries/listItems'
import { listPlaces } from '@/queries/listPlaces'
import { listThemes } from '@/queries/listThemes'
import { findReadModel } from '@/queries/readModel'
import { countFound, searchItems } from '@/queries/searchItems'
import { searchToPick } from '@/queries/searchToPick'
import { shelfOf } from '@/queries/store/store'
import { takeSnapshot } from '@/queries/store/storeSnapshot'
import { suggest } from '@/queries/suggest'
import { suggestByAnswers } from '@/queries/suggestByAnswers'

import { askOpen } from './askOpen'
import type { Bank } from './bank'
import { aReader } from './reader'
import { tellCatalogue } from './tellCatalogue'

/** What is looked for in the faces, and where. */
export type Sought = Readonly<{
  /** Words as people type them. */
  words: readonly string[]
  /** Items by their address. */
  picks: readonly Pick[]
  theme: string
  organisation: string
  municipality: string
  /** A published item beside which the others are proposed. */
  beside: Pick
}>

/**
 * Everything by which something can be found, asked for a few words, items and places: what each face
 * tells, by its name. Two walks tell the same when nothing has been published in between.
 */
export async function listFaces(bank: Bank, sought: Sought): Promise<Record<string, string>> {
  forgetLimits(bank.payload)
  const asked = [
    ...(await Promise.all(locales.map((locale) => facesIn(bank, locale, sought)))).flat(),
    ...(await facesOfPrograms(sought)),
    ...(await innerFaces(bank, sought)),
  ]
  return Object.fromEntries(asked.map(([name, answer]) => [name, tell(answer)]))
}

type Face = readonly [name: string, answer: unknown]

async function facesIn(bank: Bank, locale: Locale, sought: Sought): Promise<Face[]> {
  const reader = aReader(bank, locale)
  const { beside, municipality, organisation, picks, theme, words } = sought
  const county = municipality.slice(0, 2)
  const besideItem = await findItem(reader, beside.kind, beside.slug)
  if (!besideItem) throw new Error('The item beside is not published')

  const faces: Record<string, () => Promise<unknown>> = {
    start: () => findStart(reader),
    themes: () => listThemes(reader),
    theme: () => findTheme(reader, theme),
    related: () => findRelated(reader, besideItem),
    addresses: () => listItemAddresses(reader),
    'map of the country': () => listPlaces(reader, { choice: {}, facets: ['theme'], page: 1 }),
    'map of a county': () =>
      listPlaces(reader, { choice: { county: [county] }, facets: ['theme'], page: 1 }),
    'map of a municipality': () =>
      listPlaces(reader, {
        choice: { county: [county], municipality: [municipality] },
        facets: ['theme'],
        page: 1,
      }),
    guide: () => suggestByAnswers(reader, {}),
    'guide of a theme': () => suggestByAnswers(reader, { theme: [theme] }),
    picked: () => findPicked(reader, picks),
    compared: () => findCompared(reader, picks),
    'label of the theme': async () => (await findFacetLabels(reader))('theme', theme),
    'label of the organisation': async () =>
      (await findFacetLabels(reader))('organisation', organisation),
    'search of everything': () => search(''),
    'search of the theme': () => search('', { theme: [theme] }),
    'search of the municipality': () => search('', { municipality: [municipality] }),
  }
  for (const { kind } of kinds) {
    faces[`list of ${kind}`] = () =>
      listItems(reader, { kinds: [kind], choice: {}, sort: 'newest', page: 1 })
  }
  for (const sort of ['newest', 'checked', 'title', 'evidence'] as const) {
    faces[`list by ${sort}`] = () =>
      listItems(reader, { kinds: kinds.map(({ kind }) => kind), choice: {}, sort, page: 1 })
  }
  for (const { kind, slug } of picks) {
    faces[`page of ${kind}`] = () => findItem(reader, kind, slug)
    faces[`open page of ${kind}`] = () => findOpenItem(reader, kind, slug, 'https://example.se')
  }
  for (const word of words) {
    faces[`search of ${word}`] = () => search(word)
    faces[`count of ${word}`] = () => countFound(reader, { query: word, choice: {} })
    faces[`words near ${word}`] = async () => (await search(mistyped(word))).didYouMean
    faces[`proposed for ${word}`] = () => suggest(reader, word.slice(0, -2))
    faces[`to pick by ${word}`] = () =>
      searchToPick(
        reader,
        word,
        kinds.map(({ kind }) => kind),
      )
  }
  return Promise.all(
    Object.entries(faces).map(async ([name, ask]) => [`${locale}: ${name}`, await ask()] as const),
  )

  function search(query: string, choice = {}) {
    return searchItems(reader, { query, choice, sort: 'relevance', page: 1 })
  }
}

/** What programs are told over the open API. */
async function facesOfPrograms({ municipality, theme, words }: Sought): Promise<Face[]> {
  const paths = [
    '/items?limit=100',
    '/items?limit=100&lang=en&sort=title',
    `/items?theme=${theme}`,
    `/items?municipality=${municipality}`,
    '/facets',
    '/facets?lang=en',
    ...words.map((word) => `/search?q=${word}`),
  ]
  const answers: Face[] = []
  for (const path of paths) {
    const { query: _, ...told } = (await askOpen(path)).body // what was asked is only said back
    answers.push([`open: ${path}`, told])
  }
  return answers
}

/** What the bank answers from: the engine, what the proxy knows, and what is kept in memory and on disk. */
async function innerFaces(bank: Bank, { organisation, theme, words }: Sought): Promise<Face[]> {
  const { engine, table } = await findReadModel(bank.payload)
  const known = await findKnownBank(bank.payload)
  const faces: Face[] = [
    ['engine', [await engine.fingerprint(), (await engine.health()).items]],
    ['table', [table.size(), [...table.each()].map(({ id }) => id).sort()]],
    [
      'known to the proxy',
      [
        known.themes.has(theme),
        known.organisations.has(organisation),
        kinds.map(({ kind }) => known.countOf([kind])),
      ],
    ],
    ['memory', wordsIn(words, await tellCatalogue(bank.payload))],
    ['snapshot', wordsIn(words, await snapshotOf(bank))],
  ]
  for (const word of words) {
    const proposals = await engine.suggest(word.slice(0, -2), 'sv', 50)
    faces.push([`engine proposes for ${word}`, proposals])
  }
  return faces
}

async function snapshotOf(bank: Bank): Promise<string> {
  const store = await shelfOf(bank.payload).filling
  if (!store) throw new Error('There is no catalogue')
  const folder = mkdtempSync(join(tmpdir(), 'faces-'))
  const file = join(folder, 'snapshot')
  await (await takeSnapshot(bank.payload, store))(file)
  const bytes = readFileSync(file)
  rmSync(folder, { recursive: true })
  return bytes.toString('latin1')
}

const wordsIn = (words: readonly string[], text: string) =>
  words.filter((word) => text.toLowerCase().includes(word))

/** As somebody writes who misses a key. */
const mistyped = (word: string) => `${word.slice(0, 4)}${word.slice(5)}`

const tell = (answer: unknown): string =>
  JSON.stringify(answer, (_, value) => (value instanceof Map ? [...value].sort() : value)) ?? 'null'
