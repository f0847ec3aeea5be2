import type { Segment } from './segment'

type Dictionary = Pick<Segment, 'text' | 'termStarts' | 'shared'>

/** Packs terms, which come in their order. */
export function packTerms(terms: readonly string[]): Dictionary {
  const termStarts = new Uint32Array(terms.length + 1)
  let start = 0
  terms.forEach((term, at) => {
    termStarts[at] = start
    start += term.length
  })
  termStarts[terms.length] = start
  return toDictionary(terms.join(''), termStarts)
}

/** A dictionary of what is kept of it. */
export function toDictionary(text: string, termStarts: Uint32Array): Dictionary {
  const shared = new Uint8Array(termStarts.length - 1)
  for (let number = 1; number < shared.length; number += 1) {
    const before = termStarts[number - 1] as number // one more than there are terms
    const start = termStarts[number] as number
    const longest = Math.min(255, start - before, (termStarts[number + 1] as number) - start)
    let same = 0
    while (same < longest && text.charCodeAt(before + same) === text.charCodeAt(start + same)) {
      same += 1
    }
    shared[number] = same
  }
  return { text, termStarts, shared }
}
