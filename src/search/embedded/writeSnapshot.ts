import { crc32 } from 'node:zlib'

import type { Segment } from './segment'
import { headerLength, padded, type Snapshot } from './snapshot'

/**
 * Writes a snapshot as bytes: a header of JSON, then the arrays whose sizes it gives, each begun where any
 * array may begin.
 */
export function writeSnapshot({ items, segments, version }: Snapshot): Uint8Array {
  const arrays = segments.map((some) => some.map(toArrays))
  const body = Buffer.concat(arrays.flat(2).map(padded))
  const header = Buffer.from(
    JSON.stringify({
      version,
      items,
      sizes: arrays.map((some) => some.map((each) => each.map(({ length }) => length))),
      sum: crc32(body),
    }),
  )
  return Buffer.concat([headerLength(header.length), padded(header), body])
}

function toArrays({ postingStarts, postings, slots, termStarts, text }: Segment): Buffer[] {
  return [
    bytesOf(slots),
    bytesOf(termStarts),
    bytesOf(postingStarts),
    bytesOf(postings),
    ...letters(text),
  ]
}

const bytesOf = ({ buffer, byteLength, byteOffset }: ArrayBufferView): Buffer =>
  Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength) // nothing here is shared

/** A byte for each letter, or two when there are others than Western European ones. */
function letters(text: string): [Buffer, Buffer] {
  const none = Buffer.alloc(0)
  return /[^\0-\xff]/.test(text)
    ? [none, Buffer.from(text, 'utf16le')]
    : [Buffer.from(text, 'latin1'), none]
}
