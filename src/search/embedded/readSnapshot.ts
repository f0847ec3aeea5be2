import { crc32 } from 'node:zlib'

import { toDictionary } from './packTerms'
import type { Segment } from './segment'
import { headerStart, paddedLength, type Snapshot } from './snapshot'

/** Reads a snapshot of this version; null when it is of another one, cut off, or no snapshot at all. */
export function readSnapshot(kept: Uint8Array, version: string): Snapshot | null {
  if (kept.length < headerStart) return null
  const bytes = Buffer.from(new Uint8Array(kept).buffer) // begins where arrays may begin
  const length = bytes.readUInt32LE(0)
  const header = parseHeader(bytes.toString('utf8', headerStart, headerStart + length))
  if (header?.version !== version) return null

  let at = headerStart + paddedLength(length)
  if (crc32(bytes.subarray(at)) !== header.sum) return null
  const segments = header.sizes.map((some) =>
    some.map((sizes) => {
      const arrays = sizes.map((size) => {
        const array = bytes.subarray(at, at + size)
        at += paddedLength(size)
        return array
      })
      return toSegment(arrays)
    }),
  )
  return { version, items: header.items, segments }
}

type Header = Pick<Snapshot, 'version' | 'items'> & { sizes: number[][][]; sum: number }

/** What is no header is null; what is one is sound, for nobody else writes its version. */
function parseHeader(text: string): Header | null {
  try {
    return JSON.parse(text) as Header | null // as it was written
  } catch {
    return null
  }
}

const none = Buffer.alloc(0)

function toSegment(arrays: readonly Buffer[]): Segment {
  const [slots = none, termStarts = none, postingStarts = none, postings = none] = arrays
  const [narrow = none, wide = none] = arrays.slice(4)
  const text = narrow.toString('latin1') || wide.toString('utf16le')
  return {
    slots: new Int32Array(slots.buffer, slots.byteOffset, slots.byteLength / 4),
    ...toDictionary(text, numbersIn(termStarts)),
    postings: new Uint8Array(postings.buffer, postings.byteOffset, postings.byteLength),
    postingStarts: numbersIn(postingStarts),
  }
}

const numbersIn = ({ buffer, byteLength, byteOffset }: Buffer) =>
  new Uint32Array(buffer, byteOffset, byteLength / 4)
