import type { Language } from '../language'
import { irregular } from './irregular'
import { stemEnglish } from './stemEnglish'
import { englishWords } from './words'

/** English: a light stemmer, and no compounds, which English writes apart. */
export function makeEnglish(extra: Iterable<string>): Language {
  const known = new Set([...englishWords, ...extra].map(stemEnglish))
  return {
    analyse: (word) => ({ stems: [stemEnglish(word)], parts: [] }),
    knows: (word) => irregular.has(word) || known.has(stemEnglish(word)),
  }
}
