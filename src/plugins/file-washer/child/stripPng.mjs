/** The parts of a PNG that say how its pixels look; texts, profiles of makers and frames are not among them. */
const needed = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'eXIf',
])

/** No colour profile or note of orientation is larger than this, in bytes. */
const largestNote = 1_000_000

/** Leaves out, before anything is unpacked, the parts of a PNG in which something can be hidden or packed. */
export function stripPng(bytes) {
  const kept = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const name = bytes.toString('latin1', at + 4, at + 8)
    const end = at + 12 + length
    if (end > bytes.length && name !== 'IDAT') break
    const isNote = name === 'iCCP' || name === 'eXIf'
    if (needed.has(name) && !(isNote && length > largestNote)) {
      kept.push(bytes.subarray(at, Math.min(end, bytes.length)))
    }
    if (name === 'IEND') break
    at = end
  }
  return Buffer.concat(kept)
}
