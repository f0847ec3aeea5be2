import { irregular, unbent } from './irregular'
import { spell } from './spelling'

/** The base form of an English word, as far as light rules reach. */
export function stemEnglish(written: string): string {
  const word = written.replace(/'s?$|(?<=s)'$/, '')
  const home = irregular.get(word)
  if (home) return settle(home)
  if (word.length < 4 || unbent.has(word)) return word
  return stemRegular(spell(word))
}

/** Plural and verb endings off, and then the mute e, so that make and making meet. */
function stemRegular(word: string): string {
  const singular = withoutPlural(word)
  const home = irregular.get(singular)
  if (home || unbent.has(singular)) return settle(home ?? singular)
  return settle(withoutVerbEnding(singular))
}

function withoutPlural(word: string): string {
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return word.replace(/ies$/, 'y')
  if (/(ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2)
  if (/(ss|us|is)$/.test(word)) return word
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word
}

function withoutVerbEnding(word: string): string {
  if (/[^aeiou]ied$/.test(word) && word.length > 4) return word.replace(/ied$/, 'y')
  if (/eed$/.test(word)) return word.slice(0, -1)
  const stem = /^(.{2,})(?:ing|ed)$/.exec(word)?.[1]
  if (!stem || !/[aeiouy]/.test(stem)) return word
  return isShort(stem) ? `${stem}e` : undouble(stem)
}

/** Hop, plan, us: with an e after it, it is another word, so hoping is of hope. */
const isShort = (stem: string) => /^[^aeiou]*[aeiouy][^aeiouwxy]$/.test(stem)

/** Stopped, planning, travelling; tell, pass and buzz keep their two. */
function undouble(stem: string): string {
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  return /[aeiou][^aeiou]+[aeiou]ll$/.test(stem) ? stem.slice(0, -1) : stem
}

/** A mute e goes, for houses and housed to meet, but not where it tells hope from hop. */
const settle = (stem: string) =>
  /[^e]e$/.test(stem) && !isShort(stem.slice(0, -1)) ? stem.slice(0, -1) : stem
