import { fold } from '../fold'
import type { QuerySynonym, QueryWord } from './query'

/** A phrase with what else may be said for it. */
type Phrase = { rest: readonly string[]; others: readonly (readonly QueryWord[])[]; weight: number }

/** Phrases by their first word. */
export type Thesaurus = ReadonlyMap<string, readonly Phrase[]>

/** Makes a thesaurus of groups of phrases whose words are analysed already. */
export function makeThesaurus(
  groups: readonly { phrases: readonly (readonly QueryWord[])[]; weight: number }[],
): Thesaurus {
  const thesaurus = new Map<string, Phrase[]>()
  for (const { phrases, weight } of groups) {
    for (const words of phrases) {
      const [first = '', ...rest] = words.map((word) => keysOf(word)[0] ?? '')
      const phrase = { rest, others: phrases.filter((other) => other !== words), weight }
      thesaurus.set(first, [...(thesaurus.get(first) ?? []), phrase])
    }
  }
  return thesaurus
}

/** Finds the synonyms of the words of a query, phrases of several words among them, both ways. */
export function expandQuery(words: readonly QueryWord[], thesaurus: Thesaurus): QuerySynonym[] {
  const keys = words.map(keysOf)
  return keys.flatMap((own, from) =>
    own
      .flatMap((key) => thesaurus.get(key) ?? [])
      .filter(({ rest }) => rest.every((key, at) => keys[from + 1 + at]?.includes(key)))
      .flatMap(({ rest, others, weight }) =>
        others.map((other) => ({ from, to: from + 1 + rest.length, words: other, weight })),
      ),
  )
}

/** The base forms as somebody without å, ä and ö would write them. */
const keysOf = ({ stems, text }: QueryWord) => (stems.length > 0 ? stems : [text]).map(fold)
