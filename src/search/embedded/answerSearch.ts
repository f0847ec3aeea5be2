import { tokenise } from '@/analyser/tokenise'

import type { SearchAnswer, SearchRequest } from '../engine'
import { clip } from '../readQuery'
import { correctQuery } from './correctQuery'
import { findMatches } from './findMatches'
import { listBest } from './listBest'
import type { Holding } from './makeHolding'
import type { Scratch } from './makeScratch'

/** Answers a search: finds, narrows, counts, and puts one page in order. */
export function answerSearch(
  holding: Holding,
  request: SearchRequest,
  scratch: Scratch,
): SearchAnswer {
  const { choice, facets, locale, query } = request
  if (tokenise(clip(query)).length === 0) return answerAll(holding, request)

  const matches = findMatches(holding, query, locale, scratch)
  const { counts, slots } = holding.table.scan({ choice, facets, slots: matches.slots })
  const hits = listHits(holding, request, matches.scores, slots)
  const { isLoosened, missing, terms } = matches
  const didYouMean = correctQuery(holding, query, missing, locale, scratch)
  return { total: slots.length, hits, counts, terms, isLoosened, didYouMean }
}

/** A query without a word in it finds everything. */
function answerAll(
  { idAt, table }: Holding,
  { choice, facets, limit, locale, offset, sort }: SearchRequest,
): SearchAnswer {
  const order = sort === 'relevance' ? 'newest' : sort
  const { counts, slots } = table.scan({ choice, facets, locale, order })
  const hits = slots
    .slice(offset, offset + limit)
    .flatMap((slot) => ({ id: idAt(slot) ?? '', score: 1 }))
  return { total: slots.length, hits, counts, terms: [], isLoosened: false, didYouMean: null }
}

/** One page, by score or by another order; what is alike stands as in lists. */
function listHits(
  { idAt, orders }: Holding,
  { limit, locale, offset, sort }: SearchRequest,
  scores: Float32Array,
  slots: readonly number[],
): SearchAnswer['hits'] {
  if (offset >= slots.length) return []
  const { places } = orders.of(sort === 'relevance' ? 'newest' : sort, locale)
  const worth = sort === 'relevance' ? scores : new Uint8Array(scores.length)
  return listBest(slots, offset + limit, worth, places)
    .slice(offset)
    .map((slot) => ({ id: idAt(slot) ?? '', score: scores[slot] ?? 0 }))
}
