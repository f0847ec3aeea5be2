import type { Query, QuerySynonym } from '@/analyser/query/query'

import type { CountedWord } from './census'

/** So many words of a query are looked for, and so many ways to answer them: a node takes a thousand. */
const mostWords = 12
const mostWays = 200

/** The words of a query that are looked for, each once, with the synonyms that cover them. */
export function listWords({ synonyms, words }: Query): Pick<CountedWord, 'word' | 'synonyms'>[] {
  let room = mostWays
  const seen = new Set<string>()
  const read: Pick<CountedWord, 'word' | 'synonyms'>[] = []
  for (const [at, word] of words.entries()) {
    if (read.length >= mostWords || seen.has(word.text)) continue
    seen.add(word.text)
    room -= word.alternatives.length
    const covering: QuerySynonym[] = []
    for (const synonym of synonyms) {
      if (synonym.from > at || synonym.to <= at) continue
      const ways = synonym.words.reduce((sum, one) => sum + one.alternatives.length, 0)
      if (ways > room) continue
      room -= ways
      covering.push(synonym)
    }
    read.push({ word, synonyms: covering })
  }
  return read
}
