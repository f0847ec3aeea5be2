import type { FoundTerm, SearchAnswer } from '../engine'
import type { Counted as Answered } from './census'

type Bucket = Readonly<{ key: string; doc_count: number }>
type Counted = Readonly<{ doc_count: number } & Record<string, unknown>>

/** A search as a node answers it. */
export type NodeSearch = Pick<Answered, 'suggest'> &
  Readonly<{
    hits: Readonly<{
      total: Readonly<{ value: number }>
      hits: readonly Readonly<{ _id: string; _score: number | null }>[]
    }>
    aggregations: Readonly<Record<string, Counted>>
  }>

/** How many items have the words, whatever is chosen. */
export const countWhole = ({ aggregations }: NodeSearch): number =>
  aggregations.whole?.doc_count ?? 0

export const readHits = ({ hits }: NodeSearch): SearchAnswer['hits'] =>
  hits.hits.map(({ _id, _score }) => ({ id: _id, score: _score ?? 0 }))

/** The counts of all questions: of each that has its own, and of those that share one. */
export function readCounts({ aggregations }: NodeSearch): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [name, counted] of Object.entries(aggregations)) {
    if (name !== 'open' && !name.startsWith('own_')) continue
    for (const each of Object.values(counted)) {
      for (const { doc_count, key } of bucketsIn(each)) counts.set(key, doc_count)
    }
  }
  return counts
}

export const bucketsIn = (counted: unknown): readonly Bucket[] =>
  (counted as { buckets?: readonly Bucket[] } | undefined)?.buckets ?? [] // as the node answers

/** Each term once. */
export function uniqueTerms(terms: readonly FoundTerm[]): FoundTerm[] {
  const known = new Map(terms.map(({ kind, term }) => [`${kind} ${term}`, { term, kind }]))
  return [...known.values()]
}
