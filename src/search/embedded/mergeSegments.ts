import type { PostingsReader } from './makePostingsReader'
import { makePostingsWriter } from './makePostingsWriter'
import { packTerms } from './packTerms'
import { countTerms, type Segment, termAt } from './segment'

/** Makes one segment of two, without the documents that have left, and the terms that only they had. */
export async function mergeSegments(
  first: Segment,
  second: Segment,
  reader: PostingsReader,
  breathe: () => Promise<void>,
): Promise<Segment> {
  const sides = [sideOf(first, 0), sideOf(second, countAlive(first))] as const
  const writer = makePostingsWriter(first.postings.length + second.postings.length)
  const terms: string[] = []
  const starts: number[] = []

  for (;;) {
    const [one, other] = [termOf(sides[0]), termOf(sides[1])]
    if (one === null && other === null) break
    const isFirst = one !== null && (other === null || one <= other)
    const isSecond = other !== null && (one === null || other <= one)
    const start = writer.begin()
    if (isFirst) copyPostings(sides[0], reader, writer.write)
    if (isSecond) copyPostings(sides[1], reader, writer.write)
    if (writer.end() > start) {
      terms.push((isFirst ? one : other) ?? '')
      starts.push(start)
    }
    if (terms.length % 512 === 0) await breathe()
  }

  const slots = Int32Array.from([...first.slots, ...second.slots].filter((slot) => slot >= 0))
  const postingStarts = Uint32Array.from([...starts, writer.end()])
  return { slots, ...packTerms(terms), postings: writer.finish(), postingStarts }
}

export const countAlive = ({ slots }: Segment): number => {
  let alive = 0
  for (const slot of slots) if (slot >= 0) alive += 1
  return alive
}

/** A segment that is read term by term, and the numbers that its documents get. */
type Side = { segment: Segment; at: number; numbers: Int32Array }

function sideOf(segment: Segment, from: number): Side {
  let next = from
  return { segment, at: 0, numbers: segment.slots.map((slot) => (slot >= 0 ? next++ : -1)) }
}

const termOf = ({ at, segment }: Side): string | null =>
  at < countTerms(segment) ? termAt(segment, at) : null

function copyPostings(
  side: Side,
  reader: PostingsReader,
  write: (doc: number, impact: number) => void,
) {
  const count = reader.read(side.segment, side.at)
  for (let at = 0; at < count; at += 1) {
    const doc = side.numbers[reader.docs[at] as number] as number // documents of the segment
    if (doc >= 0) write(doc, reader.impacts[at] as number)
  }
  side.at += 1
}
