import type { Analyser } from '@/analyser/makeAnalyser'
import { termsOf } from '@/analyser/query/query'
import type { Locale } from '@/domain/vocabulary/locales'

import type { SearchAnswer, SearchRequest } from '../engine'
import { clip, readQuery } from '../readQuery'
import { type Census, makeCensus } from './census'
import { correctQuery } from './correctQuery'
import { listWords } from './listWords'
import type { Look } from './makeLook'
import { countWhole, readCounts, readHits, uniqueTerms } from './readAnswer'
import { shelvesOf } from './shelves'
import { toQuery, toSearchBody } from './toSearchBody'
import { listTypos } from './toWordClause'

/** Searches: counts the words, then looks for all of them, and for some of them where nothing has all. */
export function makeSearch(look: Look, analyser: Analyser) {
  const census = makeCensus(look.all, analyser.knows)

  /** The words of a query as each side reads them, and how many have them. */
  const read = (query: string, locale: Locale) =>
    shelvesOf(locale).map((shelf) => {
      const own = readQuery(analyser, query, shelf.language, locale)
      return { ...shelf, words: listWords(own), terms: termsOf(own) }
    })

  async function search(asked: SearchRequest): Promise<SearchAnswer> {
    const sides = read(asked.query, asked.locale)
    const counted = await census.take(sides)
    const [found, didYouMean] = await Promise.all([
      lookForAllOrSome(asked, counted),
      correctQuery(clip(asked.query), counted, look.all).then((better) =>
        keepIfFound(better, asked),
      ),
    ])
    const typos = counted.sides.flatMap(({ words }) => words.flatMap(listTypos))

    return {
      ...found,
      terms: uniqueTerms([...sides.flatMap(({ terms }) => terms), ...typos]),
      didYouMean,
    }
  }

  /** A query is proposed only when something has all its words. */
  async function keepIfFound(query: string | null, { locale }: SearchRequest) {
    if (query === null) return null
    const counted = await census.take(read(query, locale))
    const { hits } = await look.one({
      size: 0,
      track_total_hits: true,
      query: toQuery(counted, false, false),
    })
    return hits.total.value > 0 ? query : null
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
