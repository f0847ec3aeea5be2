import type { TermKind } from './term'
import { tokenise } from './tokenise'

/** A stretch of a text, and whether it is a hit. Whoever shows it makes the markup, and escapes. */
export type Segment = { text: string; isHit: boolean }

type Wanted = { term: string; kind: TermKind }

/** Makes what cuts texts where hits begin and end; put together, the segments are the text. */
export function makeHighlighter(
  wanted: Iterable<Wanted>,
  termsOf: (word: string) => readonly Wanted[],
): (text: string) => Segment[] {
  const asked = byKind(wanted)
  const known = new Map<string, boolean>()
  const isHit = (word: string): boolean => {
    const isKnown =
      known.get(word) ?? termsOf(word).some(({ kind, term }) => asked.get(kind)?.has(term))
    known.set(word, isKnown)
    return isKnown
  }
  return (text) =>
    cutAt(
      text,
      tokenise(text).filter((token) => isHit(token.text)),
    )
}

function cutAt(text: string, hits: { start: number; end: number }[]): Segment[] {
  hits.sort((a, b) => a.start - b.start || b.end - a.end)
  const segments: Segment[] = []
  let at = 0
  for (const { start, end } of hits) {
    if (start < at) continue
    if (start > at) segments.push({ text: text.slice(at, start), isHit: false })
    segments.push({ text: text.slice(start, end), isHit: true })
    at = end
  }
  if (at < text.length) segments.push({ text: text.slice(at), isHit: false })
  return segments
}

function byKind(wanted: Iterable<Wanted>): ReadonlyMap<TermKind, ReadonlySet<string>> {
  const kinds = new Map<TermKind, Set<string>>()
  for (const { kind, term } of wanted) kinds.set(kind, (kinds.get(kind) ?? new Set()).add(term))
  return kinds
}
