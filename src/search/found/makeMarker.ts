import { fold } from '@/analyser/fold'
import type { Analyser } from '@/analyser/makeAnalyser'
import { hasHit, type Segment } from '@/domain/catalogue/segment'
import type { Locale } from '@/domain/vocabulary/locales'

import type { FoundTerm } from '../engine'

/** Marks what was looked for, in texts of one language. Made once for an answer. */
export type Marker = Readonly<{
  /** Cuts a text at the words that were found, as they are written there. */
  mark: (text: string) => readonly Segment[]
  /** Says whether a single word is one of them. */
  isFound: (word: string) => boolean
  /**
   * How words begin, or what they hold, that may be among them: a quick look, in folded letters, before
   * the analyser is asked. Empty when nothing is looked for.
   */
  probes: readonly string[]
}>

/** Makes the marker of the terms that an engine found. */
export function makeMarker(
  analyser: Analyser,
  terms: readonly FoundTerm[],
  language: Locale,
): Marker {
  const wanted = withoutRepeats(terms)
  const known = new Map<string, boolean>()
  const highlight = analyser.highlighter(wanted, language)
  const mark = (text: string) => (wanted.length > 0 ? highlight(text) : [{ text, isHit: false }])

  return {
    mark,
    isFound: (word) => {
      const before = known.get(word)
      if (before !== undefined) return before

      const isFound = hasHit(mark(word))
      known.set(word, isFound)
      return isFound
    },
    probes: toProbes(wanted),
  }
}

function withoutRepeats(terms: readonly FoundTerm[]): FoundTerm[] {
  const byKey = new Map(terms.map((one) => [`${one.kind} ${one.term}`, one]))
  return [...byKey.values()]
}

/**
 * The letters that a term and its inflections share: flick- of flicka and flickor. A term that holds
 * another's letters is found with it. Words that change within (bok, böcker) are missed by this look,
 * and marked all the same where the text is shown.
 */
function toProbes(terms: readonly FoundTerm[]): string[] {
  const shared = terms.map(({ term }) => {
    const [first = ''] = fold(term.toLowerCase()).split('+')
    const stem = first.replace(/[aeiouy]$/, '')
    return stem.length >= shortest ? stem : first
  })
  const telling = [...new Set(shared)].filter((one) => one.length >= shortest)
  return telling
    .filter((one) => !telling.some((other) => other !== one && one.includes(other)))
    .slice(0, mostProbes)
}

const shortest = 3
const mostProbes = 16
