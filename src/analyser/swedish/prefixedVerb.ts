import type { Lexicon } from './lexicon'

/** What may be put before a verb to make another: återge, innehålla, framgå. */
const prefixes = `
  an av be bort efter fram från för hem ihop in inne kvar med miss mot ned ner om på sam samman till under upp
  ur ut vidare åter över
`
  .trim()
  .split(/\s+/)

/** The infinitive of a verb that nobody wrote down, but whose last part is a verb that somebody did, or null. */
export function findPrefixedVerb(word: string, lexicon: Lexicon): string | null {
  for (const prefix of prefixes) {
    if (!word.startsWith(prefix)) continue
    const verb = lexicon.verbOf(word.slice(prefix.length))
    if (verb) return prefix + verb
  }
  return null
}
