/** APP0 and APP14 say how the colours are meant; the other notes and comments tell of camera, place and person. */
const kept = new Set([0xe0, 0xee])

/** Leaves out the notes of a JPEG that stays packed, and whatever comes after its end. */
export function stripJpeg(bytes) {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return Buffer.alloc(0)

  const parts = [bytes.subarray(0, 2)]
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) break
    const marker = bytes[at + 1]
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xd9) break
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    const isNote = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe
    if (!isNote || kept.has(marker)) parts.push(bytes.subarray(at, end))
    at = end
    if (marker !== 0xda) continue

    const stop = endOfScan(bytes, at)
    parts.push(bytes.subarray(at, stop))
    at = stop
  }
  parts.push(Buffer.from([0xff, 0xd9]))
  return Buffer.concat(parts)
}

/** Where the pixels end: at the first marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes, from) {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    if (bytes[at] !== 0xff) continue
    const next = bytes[at + 1]
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}
