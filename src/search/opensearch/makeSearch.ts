import type { Analyser } from '@/analyser/makeAnalyser'
import { termsOf } from '@/analyser/query/query'

import type { SearchAnswer, SearchRequest } from '../engine'
import { type Census, makeCensus } from './census'
import { correctQuery } from './correctQuery'
import type { Look } from './makeLook'
import { countWhole, readCounts, readHits, uniqueTerms } from './readAnswer'
import { readQuery } from './readQuery'
import { shelvesOf } from './shelves'
import { toSearchBody } from './toSearchBody'
import { listTypos } from './toWordClause'

const longestQuery = 300

/** Searches: counts the words, then looks for all of them, and for some of them where nothing has all. */
export function makeSearch(look: Look, analyser: Analyser) {
  const census = makeCensus(look.all, analyser.knows)

  async function search(asked: SearchRequest): Promise<SearchAnswer> {
    const query = asked.query.slice(0, longestQuery)
    const read = shelvesOf(asked.locale).map((shelf) => {
      const own = analyser.analyseQuery(query, shelf.language)
      return { ...shelf, words: readQuery(own), terms: termsOf(own) }
    })
    const counted = await census.take(read)
    const [found, didYouMean] = await Promise.all([
      lookForAllOrSome(asked, counted),
      correctQuery(query, counted, look.all),
    ])
    const typos = counted.sides.flatMap(({ words }) => words.flatMap(listTypos))

    return {
      ...found,
      terms: uniqueTerms([...read.flatMap(({ terms }) => terms), ...typos]),
      didYouMean,
    }
  }

  /** A choice that leaves nothing of what has all the words does not loosen them. */
  async function lookForAllOrSome(asked: SearchRequest, counted: Census) {
    const whole = await look.one(toSearchBody(asked, counted, false))
    const isSeveral = counted.sides.some(({ words }) => words.length > 1)
    const isLoosened = isSeveral && countWhole(whole) === 0
    const found = isLoosened ? await look.one(toSearchBody(asked, counted, true)) : whole
    return {
      total: found.hits.total.value,
      hits: readHits(found),
      counts: readCounts(found),
      isLoosened: isLoosened && countWhole(found) > 0,
    }
  }

  return { search, forget: census.forget }
}
