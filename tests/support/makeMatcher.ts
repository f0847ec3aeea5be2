import { editDistance } from '@/analyser/editDistance'
import { hasSwedishLetters } from '@/analyser/fold'
import type { Analyser } from '@/analyser/makeAnalyser'
import type { Query, QueryWord } from '@/analyser/query/query'
import type { LanguageCode } from '@/analyser/term'

/** How near an overlooked typing error comes to a hit. */
const typoWeight = 0.2

/** A search engine in small: what a text scores for a query, 0 when it does not answer it. */
export function makeMatcher(analyser: Analyser) {
  return (query: string, document: string, language: LanguageCode): number => {
    const index = indexOf(analyser, document, language)
    return scoreQuery(analyser.analyseQuery(query, language), index)
  }
}

type Index = ReadonlySet<string>

const indexOf = (analyser: Analyser, document: string, language: LanguageCode): Index =>
  new Set(analyser.analyse(document, language).map(({ kind, term }) => `${kind} ${term}`))

/** Each word must be answered, itself or by a synonym that covers it. */
function scoreQuery({ words, synonyms }: Query, index: Index): number {
  const scores = words.map((word, at) => {
    const covering = synonyms.filter(({ from, to }) => from <= at && at < to)
    const others = covering.map(({ words: other, weight }) => weight * scoreAll(other, index))
    return Math.max(scoreWord(word, index), ...others)
  })
  return scores.every((score) => score > 0) ? scores.reduce((sum, score) => sum + score, 0) : 0
}

const scoreAll = (words: readonly QueryWord[], index: Index) =>
  Math.min(...words.map((word) => scoreExactly(word, index)))

const scoreWord = (word: QueryWord, index: Index) =>
  scoreExactly(word, index) || scoreTypo(word, index)

const scoreExactly = ({ alternatives }: QueryWord, index: Index) =>
  Math.max(
    0,
    ...alternatives.map(({ kind, term, weight }) => (index.has(`${kind} ${term}`) ? weight : 0)),
  )

function scoreTypo({ text, stems, maxEdits }: QueryWord, index: Index): number {
  if (maxEdits === 0) return 0
  const kinds = hasSwedishLetters(text) ? ['exact', 'stem'] : ['exact', 'stem', 'folded']
  const isNear = [...index].some((entry) => {
    const [kind = '', term = ''] = entry.split(' ')
    if (!kinds.includes(kind)) return false
    return [text, ...stems].some((asked) => editDistance(asked, term, maxEdits) <= maxEdits)
  })
  return isNear ? typoWeight : 0
}
