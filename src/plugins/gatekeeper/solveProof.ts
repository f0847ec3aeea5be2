import type { Challenge } from './challenge'

/**
 * Does the work of a challenge, in a browser, and answers with what the server is to be shown. The
 * browser does it beside the page, so that typing goes on. Null when it was called off, or where the
 * browser cannot: without a certificate it has no `crypto.subtle`.
 */
export async function solveProof(
  challenge: Challenge,
  signal?: AbortSignal,
): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null
  const { cost, keyLength, keyPrefix, nonce, salt } = challenge.parameters
  const password = new Uint8Array([...fromHex(nonce), 0, 0, 0, 0])
  const count = new DataView(password.buffer)
  const way = { name: 'PBKDF2', hash: 'SHA-256', iterations: cost, salt: fromHex(salt) }

  for (let counter = 0; !signal?.aborted && counter < 0xffffffff; counter += 1) {
    count.setUint32(password.length - 4, counter)
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits'])
    const derivedKey = toHex(await crypto.subtle.deriveBits(way, key, keyLength * 8))
    if (derivedKey.startsWith(keyPrefix)) {
      return btoa(JSON.stringify({ challenge, solution: { counter, derivedKey } }))
    }
  }
  return null
}

const fromHex = (hex: string) =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

const toHex = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
