import { describe, expect, test } from 'vitest'

import {
  addressOf,
  blockOf,
  markAddress,
  nobodyTrusted,
  parseTrusted,
  remoteHeader,
  type Trusted,
} from '@/plugins/gatekeeper'

const asked = (remote: string | null, forwarded?: string) =>
  new Headers({
    ...(remote !== null && { [remoteHeader]: remote }),
    ...(forwarded !== undefined && { 'x-forwarded-for': forwarded }),
  })

function trust(...list: string[]): Trusted {
  const parsed = parseTrusted(list)
  if (!parsed.ok) throw new Error(parsed.wrong)
  return parsed.trusted
}

describe('where a request comes from', () => {
  test.each([
    ['nobody is trusted', nobodyTrusted, '203.0.113.9', '198.51.100.1', '203.0.113.9'],
    [
      'a trusted proxy names the sender',
      trust('10.0.0.1'),
      '10.0.0.1',
      '203.0.113.9',
      '203.0.113.9',
    ],
    ['a sender invents hops', trust('10.0.0.1'), '10.0.0.1', '1.1.1.1, 203.0.113.9', '203.0.113.9'],
    [
      'two proxies stand in line',
      trust('10.0.0.0/8'),
      '10.0.0.1',
      '203.0.113.9, 10.9.9.9',
      '203.0.113.9',
    ],
    ['a stranger forges the header', trust('10.0.0.1'), '203.0.113.9', '10.0.0.1', '203.0.113.9'],
    ['the hop is no address', trust('10.0.0.1'), '10.0.0.1', '203.0.113.9, <script>', '10.0.0.1'],
    ['a hop is empty', trust('10.0.0.1'), '10.0.0.1', '203.0.113.9,', '10.0.0.1'],
    [
      'everybody is trusted',
      trust('0.0.0.0/0'),
      '10.0.0.1',
      '203.0.113.9, 10.0.0.2',
      '203.0.113.9',
    ],
    ['ports are named', trust('10.0.0.1'), '10.0.0.1', '203.0.113.9:4711', '203.0.113.9'],
    [
      'IPv4 comes as IPv6',
      trust('10.0.0.1'),
      '::ffff:10.0.0.1',
      '::ffff:203.0.113.9',
      '203.0.113.9',
    ],
    ['IPv6 is trusted', trust('fd00::/8'), 'fd00::1', '[2001:DB8:0:0::9]:443', '2001:db8::9'],
    ['an interface is named', nobodyTrusted, 'fe80::1%eth0', undefined, 'fe80::1'],
    ['no server says', trust('10.0.0.1'), null, '203.0.113.9', null],
    ['the server says nonsense', nobodyTrusted, 'localhost', '203.0.113.9', null],
  ])('when %s', (_, trusted, remote, forwarded, expected) => {
    expect(addressOf(asked(remote, forwarded), trusted)).toBe(expected)
  })

  test('a list with something else in it is refused, and the part is named', () => {
    for (const wrong of [
      'localhost',
      '10.0.0.0/33',
      '10.0.0/8',
      '::/129',
      '1.2.3.4/8/9',
      '1.2.3.4/',
    ]) {
      expect(parseTrusted(['127.0.0.1', wrong]), wrong).toEqual({ ok: false, wrong })
    }
  })
})

describe('the fingerprints of an address', () => {
  test('are those of its network: /24, or /48', () => {
    expect(blockOf('203.0.113.9')).toBe('203.0.113.0/24')
    expect(blockOf('2001:db8:1:2:3::9')).toBe('2001:db8:1::/48')
    expect(blockOf('2001:db8::9')).toBe('2001:db8:0::/48')
    expect(blockOf('::1')).toBe('0:0:0::/48')
  })

  test('differ between days, addresses and sites, and hold no address', () => {
    const day = new Date('2026-11-27T10:00:00Z')
    const one = markAddress('secret', '203.0.113.9', day)

    expect(markAddress('secret', '203.0.113.10', day)).toMatchObject({ block: one.block })
    expect(markAddress('secret', '203.0.113.10', day).address).not.toBe(one.address)
    expect(markAddress('other', '203.0.113.9', day)).not.toEqual(one)
    expect(markAddress('secret', '203.0.113.9', new Date('2026-11-28T10:00:00Z')).block).not.toBe(
      one.block,
    )
    expect(JSON.stringify(one)).not.toContain('203')
  })
})
