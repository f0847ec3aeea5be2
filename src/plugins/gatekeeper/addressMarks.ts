import { createHmac, createSecretKey, type KeyObject } from 'node:crypto'
import { isIP } from 'node:net'

import { keyFor } from './keyFor'

/** An address and its block as fingerprints that mean nothing the day after. */
export type AddressMarks = Readonly<{ address: string; block: string }>

/**
 * Makes the fingerprints by which an address is counted. Their key is another one each day, so that
 * nobody can be followed from one day to the next, and the address itself is kept nowhere.
 */
export function markAddress(secret: string, address: string, now: Date): AddressMarks {
  const key = keyOfDay(secret, now.toISOString().slice(0, 10))
  const mark = (text: string) => createHmac('sha256', key).update(text).digest('base64url')
  // Most who ask need one of them, and some ask many times a second.
  return {
    get address() {
      return mark(address)
    },
    get block() {
      return mark(blockOf(address))
    },
  }
}

let kept: Readonly<{ secret: string; day: string; key: KeyObject }> | null = null

/** Made once a day. */
function keyOfDay(secret: string, day: string): KeyObject {
  if (kept?.secret !== secret || kept.day !== day) {
    kept = { secret, day, key: createSecretKey(keyFor(secret, `address:${day}`)) }
  }
  return kept.key
}

/** The network an address belongs to: /24, or /48, which is what one household or office is given. */
export function blockOf(address: string): string {
  if (isIP(address) !== 6) return `${address.split('.').slice(0, 3).join('.')}.0/24`
  const [left = '', right] = address.split('::')
  const first = left ? left.split(':') : []
  const last = right ? right.split(':') : []
  const missing = right === undefined ? 0 : 8 - first.length - last.length
  const all = [...first, ...Array<string>(missing).fill('0'), ...last]
  return `${all.slice(0, 3).join(':')}::/48`
}
