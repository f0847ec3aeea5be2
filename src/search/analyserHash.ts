import { createHash } from 'node:crypto'

import type { Analyser } from '@/analyser/makeAnalyser'
import { locales } from '@/domain/vocabulary/locales'

/**
 * Tells whether two analysers would make the same index: what they know, and what they make of a good
 * thousand words, and of as many that nobody knows.
 */
export function analyserHash(analyser: Analyser): string {
  const hash = createHash('sha256')
  for (const language of locales) {
    const words = analyser.knownWords(language)
    hash.update(words.join('\n'))
    for (let at = 0; at < words.length; at += sampled) {
      const word = words[at] ?? ''
      const joined = word + (words[(at * 7 + 3) % words.length] ?? '')
      for (const each of [word, joined]) {
        hash.update(analyser.termsOf(each, language).map(describe).join('\n'))
      }
    }
  }
  return hash.digest('hex').slice(0, 32)
}

/** Every so manieth word is looked at. */
const sampled = 23

const describe = ({ kind, term }: { kind: string; term: string }) => `${kind} ${term}`
