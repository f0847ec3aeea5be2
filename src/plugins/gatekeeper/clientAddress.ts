import { BlockList, isIP } from 'node:net'

/** The servers whose word is taken on where a request comes from. */
export type Trusted = Readonly<{ isTrusted: (address: string) => boolean }>

/** The header in which the server that holds the socket says who is at its other end. */
export const remoteHeader = 'x-gatekeeper-remote'

type ReadableHeaders = Readonly<{ get: (name: string) => string | null }>

/**
 * Tells where a request comes from: the address at the other end of the socket, or, where a trusted
 * server is at that end, whom it names, and so on from the right of `X-Forwarded-For` until somebody
 * is not trusted. What stands further left anybody can have written. Null where nobody knows.
 */
export function addressOf(headers: ReadableHeaders, trusted: Trusted): string | null {
  let nearest = parseAddress(headers.get(remoteHeader))
  if (!nearest) return null

  const hops = (headers.get('x-forwarded-for') ?? '').split(',')
  while (hops.length > 0 && trusted.isTrusted(nearest)) {
    const next = parseAddress(hops.pop())
    if (!next) return nearest
    nearest = next
  }
  return nearest
}

/** An address in one spelling: no port, no brackets, no zone, IPv4 as IPv4. Null for anything else. */
export function parseAddress(written: string | null | undefined): string | null {
  const bare = (written ?? '')
    .trim()
    .replace(/^\[([^\]]*)\](:\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/%.*$/, '')
    .toLowerCase()
  const [, inSix] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare) ?? []
  const address = inSix ?? bare
  if (isIP(address) === 6) return new URL(`http://[${address}]`).hostname.slice(1, -1)
  return isIP(address) === 4 ? address : null
}

export type ParsedTrust =
  | Readonly<{ ok: true; trusted: Trusted }>
  | Readonly<{ ok: false; wrong: string }>

/** Reads a list of addresses and blocks (`10.0.0.0/8`), or names the first part that is neither. */
export function parseTrusted(list: readonly string[]): ParsedTrust {
  const blocks = new BlockList()
  for (const written of list) {
    if (!add(blocks, written.trim())) return { ok: false, wrong: written.trim() }
  }
  return {
    ok: true,
    trusted: { isTrusted: (address) => blocks.check(address, familyOf(address)) },
  }
}

/** Trusts nobody: the other end of the socket is the sender. */
export const nobodyTrusted: Trusted = { isTrusted: () => false }

function add(blocks: BlockList, written: string): boolean {
  const [network = '', bits, ...more] = written.split('/')
  const address = parseAddress(network)
  if (!address || more.length > 0) return false
  if (bits === undefined) {
    blocks.addAddress(address, familyOf(address))
    return true
  }
  const most = isIP(address) === 6 ? 128 : 32
  if (!/^\d{1,3}$/.test(bits) || Number(bits) > most) return false
  blocks.addSubnet(address, Number(bits), familyOf(address))
  return true
}

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4')
