import type { Lexicon } from './lexicon'

/** Nouns that have gone their own way from what they were made of. */
const estranged = new Set([
  'nyhet',
  'helhet',
  'enhet',
  'mening',
  'rörelse',
  'händelse',
  'ställning',
  'hållning',
  'handling',
])

/**
 * The plain word that a noun is made of by its ending: trygghet of trygg, renovering of renovera.
 *
 * Whoever looks for one is helped by the other.
 */
export function findRelative(noun: string, lexicon: Lexicon): string | null {
  if (estranged.has(noun)) return null
  return candidates(noun).find((plain) => lexicon.basesOf(plain)[0] === plain) ?? null
}

function candidates(noun: string): string[] {
  if (noun.endsWith('het')) return [noun.slice(0, -3)]
  if (noun.endsWith('else')) return [`${noun.slice(0, -4)}a`]
  if (noun.endsWith('ning')) {
    const stem = noun.slice(0, -4)
    return [`${stem}a`, `${stem}na`, `${stem}${stem.at(-1)}a`]
  }
  if (noun.endsWith('ing')) return [`${noun.slice(0, -3)}a`]
  return noun.length > 5 && noun.endsWith('an') ? [noun.slice(0, -1)] : []
}
