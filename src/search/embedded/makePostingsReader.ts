import type { Segment } from './segment'

export type PostingsReader = ReturnType<typeof makePostingsReader>

/** Reads postings into arrays that are used over and over. */
export function makePostingsReader() {
  const reader = {
    docs: new Uint32Array(1024),
    impacts: new Uint8Array(1024),
    /** Reads the postings of a term; tells how many there are. */
    read: ({ postingStarts, postings, slots }: Segment, number: number): number => {
      if (reader.docs.length < slots.length) {
        reader.docs = new Uint32Array(slots.length * 2)
        reader.impacts = new Uint8Array(slots.length * 2)
      }
      const { docs, impacts } = reader
      const end = postingStarts[number + 1] as number // one more than there are terms
      let [doc, count] = [-1, 0]
      for (let at = postingStarts[number] as number; at < end; ) {
        let byte = postings[at++] as number // within the postings, as they were written
        let delta = byte & 127
        for (let shift = 7; byte > 127; shift += 7) {
          byte = postings[at++] as number
          delta |= (byte & 127) << shift
        }
        doc += delta
        docs[count] = doc
        impacts[count] = postings[at++] as number
        count += 1
      }
      return count
    },
  }
  return reader
}
