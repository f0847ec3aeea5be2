import type { Analyser } from '@/analyser/makeAnalyser'
import type { Query } from '@/analyser/query/query'
import type { LanguageCode } from '@/analyser/term'
import { longestQuery } from '@/domain/catalogue/searchAddress'
import type { Locale } from '@/domain/vocabulary/locales'

/** What is read of what somebody typed. */
export const clip = (typed: string): string => typed.slice(0, longestQuery)

/** Of more words than these the first are looked for. */
const mostWords = 20

/**
 * Reads a query as a text of some language, for a reader who may have another: what is a stop word to the
 * reader tells nothing in any language.
 */
export function readQuery(
  analyser: Analyser,
  typed: string,
  language: LanguageCode,
  locale: Locale,
): Query {
  const query = analyser.analyseQuery(clip(typed), language)
  const own = language === locale ? query : analyser.analyseQuery(clip(typed), locale)
  const starts = new Set(own.words.map(({ start }) => start))
  const telling = query.words.filter(({ start }) => starts.has(start))
  const words = (telling.length > 0 ? telling : query.words).slice(0, mostWords)
  return words.length === query.words.length ? query : analyser.expandQuery(words, language)
}
