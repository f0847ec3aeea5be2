/** Letters and digits that are not mistaken for each other when read aloud. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/**
 * The number of a submission, as people say it: `AIL-2026-7F3K2QX`. It names, and opens nothing.
 * `random` holds at least seven bytes.
 */
export function toReference(year: number, random: Uint8Array): string {
  const letters = [...random.subarray(0, 7)].map((byte) => alphabet[byte % alphabet.length])
  return `AIL-${year}-${letters.join('')}`
}
