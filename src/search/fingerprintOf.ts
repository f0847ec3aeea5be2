import { createHash } from 'node:crypto'

/**
 * One value for all that an index holds, of the hashes of its items in whatever order: two indices with
 * the same fingerprint hold the same items.
 */
export const fingerprintOf = (hashes: Iterable<string>): string =>
  createHash('sha256')
    .update([...hashes].sort().join('\n'))
    .digest('hex')
    .slice(0, 32)
