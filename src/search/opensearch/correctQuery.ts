import { didYouMean } from '@/analyser/didYouMean'
import type { QueryWord } from '@/analyser/query/query'
import type { Locale } from '@/domain/vocabulary/locales'

import type { Census, LookAtAll } from './census'
import { termField } from './indexRules'

/** So many proposals for a word are held against what is there. */
const mostProposals = 3

/**
 * The query with those words corrected that no item has; null when there is nothing better. A node
 * remembers words of items that have left: a proposal is made only when somebody still has it.
 */
export async function correctQuery(
  typed: string,
  { sides }: Census,
  lookAtAll: LookAtAll,
): Promise<string | null> {
  const proposals = sides.flatMap(({ language, words }) =>
    words
      .filter(({ word }) => isMissing(word, sides))
      .flatMap(({ near, word }) =>
        propose(word, near).map((better) => ({ better, language, word })),
      ),
  )
  if (proposals.length === 0) return null

  const searches = proposals.map(({ better, language }) => toCount(better, language))
  const counted = await lookAtAll(searches)
  const alive = proposals.filter((_, at) => (counted[at]?.hits.total.value ?? 0) > 0)
  return replaceWords(typed, alive)
}

/** A word that one of the languages has is no error. */
const isMissing = ({ start }: QueryWord, sides: Census['sides']) =>
  sides.every(({ words }) => words.every(({ count, word }) => word.start !== start || count === 0))

const propose = ({ text }: QueryWord, near: Census['sides'][number]['words'][number]['near']) =>
  didYouMean(
    text,
    near.flatMap(({ freq, kind, term }) => (kind === 'exact' ? [[term, freq] as const] : [])),
    mostProposals,
  )

const toCount = (term: string, language: Locale) => ({
  size: 0,
  track_total_hits: true,
  query: { bool: { filter: [{ term: { [termField(language, 'exact')]: term } }] } },
})

/** Puts in the first proposal for each word, from the end, so that places hold. */
function replaceWords(
  typed: string,
  proposals: readonly { better: string; word: QueryWord }[],
): string | null {
  const best = new Map<number, { better: string; word: QueryWord }>()
  for (const one of proposals) if (!best.has(one.word.start)) best.set(one.word.start, one)
  const ordered = [...best.values()].sort((a, b) => b.word.start - a.word.start)
  const corrected = ordered.reduce(
    (text, { better, word }) => text.slice(0, word.start) + better + text.slice(word.end),
    typed,
  )
  return ordered.length > 0 ? corrected : null
}
