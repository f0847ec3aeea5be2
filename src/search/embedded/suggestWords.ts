import { fold, hasSwedishLetters } from '@/analyser/fold'
import { normalise } from '@/analyser/normalise'
import type { Locale } from '@/domain/vocabulary/locales'

import type { Holding } from './makeHolding'
import { lowerBound, prefixEnd, termAt } from './segment'
import { termKinds } from './termKinds'

/**
 * Proposes words and phrases that begin like what was typed: names of themes first, then keywords and
 * places, then words of titles; of each the most common first.
 */
export function suggestWords(
  holding: Holding,
  typed: string,
  locale: Locale,
  limit: number,
): string[] {
  const asked = normalise(typed).replace(/\s+/g, ' ').trimStart()
  const found = new Map<string, string>()
  for (const kind of [termKinds.theme, termKinds.keyword, termKinds.titleWord]) {
    if (found.size >= limit) break
    for (const { folded, text } of listPhrases(holding, kind, asked, locale)) {
      if (!found.has(folded)) found.set(folded, text)
    }
  }
  return [...found.values()].slice(0, limit)
}

type Phrase = Readonly<{ folded: string; text: string; count: number }>

/** The most common first; of several ways to write the same, each is there. */
function listPhrases(
  { indicesFor }: Holding,
  kind: string,
  asked: string,
  locale: Locale,
): Phrase[] {
  const counts = new Map<string, number>()
  const prefix = kind + (kind === termKinds.titleWord ? asked : fold(asked))
  for (const { bit, index, readers } of indicesFor(locale)) {
    const { reader } = index
    for (const segment of index.segments()) {
      const start = lowerBound(segment, prefix)
      const end = prefixEnd(segment, prefix, start)
      for (let number = start; number < end; number += 1) {
        const having = reader.read(segment, number)
        let count = 0
        for (let at = 0; at < having; at += 1) {
          const slot = segment.slots[reader.docs[at] as number] as number // documents of the segment
          if (slot >= 0 && ((readers[slot] ?? 0) & bit) !== 0) count += 1
        }
        if (count === 0) continue
        const term = termAt(segment, number).slice(1)
        counts.set(term, (counts.get(term) ?? 0) + count)
      }
    }
  }
  const phrases = [...counts].map(([term, count]): Phrase => {
    const text = term.slice(term.indexOf('\0') + 1)
    return { folded: fold(normalise(text)), text, count }
  })
  return phrases
    .filter(({ text }) => !hasSwedishLetters(asked) || normalise(text).startsWith(asked))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
}
