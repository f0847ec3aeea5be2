import { widened } from '@/catalogue/widened'

/** Writes postings, as `Segment` says; the documents of a term come in their order. */
export function makePostingsWriter(expected: number) {
  let bytes = new Uint8Array(Math.max(64, expected))
  let at = 0
  let last = -1

  return {
    /** Begins with the next term; tells where. */
    begin: (): number => {
      last = -1
      return at
    },
    write: (doc: number, impact: number) => {
      if (at + 6 > bytes.length) bytes = widened(bytes, at + 6)
      let delta = doc - last
      for (; delta > 127; delta >>>= 7) bytes[at++] = (delta & 127) | 128
      bytes[at++] = delta
      bytes[at++] = impact
      last = doc
    },
    end: () => at,
    finish: () => bytes.slice(0, at),
  }
}
