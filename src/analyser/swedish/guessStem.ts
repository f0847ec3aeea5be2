/**
 * A stem for a word that the lexicon does not know: endings are taken off by rule.
 *
 * It need not be a word; it need only be the same for the forms of one word.
 */
export function guessStem(word: string): string {
  const bare = withoutGenitive(word)
  for (const [ending, instead, shortest] of endings) {
    if (!bare.endsWith(ending)) continue
    const stem = bare.slice(0, -ending.length)
    if (stem.length >= shortest && hasVowel(stem)) return settle(stem + instead)
  }
  return bare.replace(/([^aeiouyåäö])e([lr])$/, '$1$2')
}

/** An s after most letters is a genitive: Rinkebys. After s, ss, us, is it belongs to the word. */
function withoutGenitive(word: string): string {
  if (word.length < 5 || !/[^su]s$/.test(word) || /[i]s$/.test(word)) return word
  return word.slice(0, -1)
}

const hasVowel = (stem: string) => /[aeiouyåäö]/.test(stem)

/** The ending, what comes in its place, and how long the rest must be; the first that fits. */
const endings: readonly (readonly [ending: string, instead: string, shortest: number])[] = [
  ['éerna', 'é', 2],
  ['éer', 'é', 2],
  ['én', 'é', 2],
  ['ierna', 'i', 3],
  ['iet', 'i', 3],
  ['ier', 'i', 3],
  ['ium', 'i', 3],
  ['iteterna', 'itet', 2],
  ['heterna', 'het', 3],
  ['ningarna', 'ning', 2],
  ['arnas', '', 4],
  ['ernas', '', 4],
  ['ornas', '', 4],
  ['heten', 'het', 3],
  ['heter', 'het', 3],
  ['ingen', 'ing', 3],
  ['ingar', 'ing', 3],
  ['arna', '', 3],
  ['erna', '', 3],
  ['orna', '', 3],
  ['aste', '', 4],
  ['ades', '', 4],
  ['ande', '', 4],
  ['ende', '', 4],
  ['are', '', 4],
  ['ast', '', 4],
  ['ade', '', 3],
  ['ats', '', 4],
  ['ad', '', 4],
  ['at', '', 4],
  ['ar', '', 3],
  ['er', '', 3],
  ['or', '', 3],
  ['en', '', 3],
  ['et', '', 3],
  ['na', '', 4],
  ['an', '', 3],
  ['a', '', 3],
  ['e', '', 3],
]

/** Doubled letters before an ending are one without it: bommen, bom. */
const settle = (stem: string) => stem.replace(/([mn])\1$/, '$1')
