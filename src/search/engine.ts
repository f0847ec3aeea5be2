import type { TermKind } from '@/analyser/term'
import type { CatalogueItem, SearchField } from '@/domain/catalogue/catalogueItem'
import type { Choice, SortOrder } from '@/domain/catalogue/choice'
import type { FacetName } from '@/domain/catalogue/facets'
import type { Locale } from '@/domain/vocabulary/locales'

/** What is looked for. */
export type SearchRequest = Readonly<{
  /** As typed; without a word in it, it finds everything. At most 300 characters are read. */
  query: string
  /** Whose faces are searched: those in the reader's language, or in Swedish where there is no other. */
  locale: Locale
  choice: Choice
  /** The questions whose answers are to be counted. */
  facets: readonly FacetName[]
  sort: SortOrder
  offset: number
  limit: number
}>

/** A term that was found, for highlighting. */
export type FoundTerm = Readonly<{ term: string; kind: TermKind }>

/** What an engine answers to a search. */
export type SearchAnswer = Readonly<{
  total: number
  /** One page of the items found, the best first; scores can be compared within one answer only. */
  hits: readonly Readonly<{ id: string; score: number }>[]
  /**
   * By `facet:code`: how many would be found if that code were chosen, whatever else of the same
   * question is chosen. Codes that find nothing are left out.
   */
  counts: ReadonlyMap<string, number>
  /** What to mark in the texts that were found. */
  terms: readonly FoundTerm[]
  /** True when no item has all the words, and those with some of them are shown. */
  isLoosened: boolean
  /** The query with words corrected that were not found; null when there is nothing better to propose. */
  didYouMean: string | null
}>

/** Something to propose to whoever is typing: an item, or a word that occurs. */
export type Suggestion =
  | Readonly<{ type: 'item'; id: string }>
  | Readonly<{ type: 'word'; text: string }>

/** How an engine is, and what is wrong with it. */
export type EngineHealth = Readonly<{ ok: boolean; items: number; problem: string | null }>

/**
 * A search engine: it may forget everything at any time, and be given it anew. One contract suite
 * holds for all of them (tests/integration/search/contract). Errors: `EngineAway` when it cannot be
 * reached; anything a visitor types is answered, never thrown at.
 */
export type SearchEngine = Readonly<{
  name: string
  /** Puts items in, or anew; what is put can be found at once when the promise is kept. */
  put: (items: readonly CatalogueItem[]) => Promise<void>
  remove: (ids: readonly string[]) => Promise<void>
  search: (request: SearchRequest) => Promise<SearchAnswer>
  /** At most `limit` proposals for what somebody has typed so far, items first. */
  suggest: (typed: string, locale: Locale, limit: number) => Promise<readonly Suggestion[]>
  /** Replaces everything by what the source gives; until that is done, searches find what was there before. */
  rebuild: (source: AsyncIterable<readonly CatalogueItem[]>) => Promise<void>
  health: () => Promise<EngineHealth>
  /** Tells what is in the index, however it came there: `fingerprintOf` the hashes of its items. */
  fingerprint: () => Promise<string>
  close: () => Promise<void>
  /** Only in an engine that forgets everything with the process. */
  snapshot?: EngineSnapshot
}>

/** Keeps an index over the end of a process, so that it need not be built anew. */
export type EngineSnapshot = Readonly<{
  save: () => Promise<Uint8Array>
  /**
   * Opens what was kept: the engine then holds exactly these items, of which those that are not as they
   * were kept are indexed anew. False when it is of no use (cut off, or made by an analyser that read
   * words otherwise); the engine is then as it was, and is to be rebuilt.
   */
  load: (kept: Uint8Array, items: readonly CatalogueItem[]) => Promise<boolean>
}>

/** Thrown when the engine cannot be reached. Told apart by name: bundles have classes of their own. */
export class EngineAway extends Error {
  override name = 'EngineAway'
}

/** Says whether an error means that the engine cannot be reached; a bundle knows no classes of another. */
export const isEngineAway = (err: unknown): boolean =>
  err instanceof Error && err.name === 'EngineAway'

/** Thrown when an engine has done all that it was asked, but for some items that it will never take. */
export class ItemsRefused extends Error {
  override name = 'ItemsRefused'
  readonly ids: readonly string[]

  /** `reasons` says by id why each was refused. */
  constructor(readonly reasons: ReadonlyMap<string, string>) {
    const [first] = reasons
    super(`${reasons.size} items were refused; ${first?.join(': ') ?? ''}`)
    this.ids = [...reasons.keys()]
  }
}

/** Says whether an error means that some items were refused; told apart by name, as above. */
export const isItemsRefused = (err: unknown): err is ItemsRefused =>
  err instanceof Error && err.name === 'ItemsRefused'

/** The texts in the order of their worth. */
export const searchFields = [
  'title',
  'names',
  'themes',
  'keywords',
  'places',
  'organisations',
  'summary',
  'text',
] as const satisfies readonly SearchField[]
