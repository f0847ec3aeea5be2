import type { Term, TermKind } from './term'

/** A stretch of a text, and whether it is a hit. Whoever shows it makes the markup, and escapes. */
export type Segment = { text: string; isHit: boolean }

/** Cuts a text where hits begin and end; put together, the segments are the text. */
export function cutAtHits(
  text: string,
  terms: readonly Term[],
  wanted: Iterable<{ term: string; kind: TermKind }>,
): Segment[] {
  const keys = new Set(Array.from(wanted, keyOf))
  const hits = terms.filter((term) => keys.has(keyOf(term)))
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

const keyOf = ({ term, kind }: { term: string; kind: TermKind }) => `${kind} ${term}`
