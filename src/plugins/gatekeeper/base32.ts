const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/** Writes bytes in small letters and digits, which no address rule and no mail reader rewrites. */
export function toBase32(bytes: Uint8Array): string {
  let written = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      written += alphabet[(held >> bits) & 31]
    }
    held &= (1 << bits) - 1
  }
  return bits > 0 ? written + alphabet[(held << (5 - bits)) & 31] : written
}

/** Reads them again, or null where something else is written, or the same in other letters. */
export function fromBase32(written: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((written.length * 5) / 8))
  let held = 0
  let bits = 0
  let at = 0
  for (const letter of written) {
    const five = alphabet.indexOf(letter)
    if (five < 0) return null
    held = (held << 5) | five
    bits += 5
    if (bits < 8) continue
    bits -= 8
    bytes[at] = held >> bits
    at += 1
    held &= (1 << bits) - 1
  }
  return toBase32(bytes) === written ? bytes : null
}
