import { expect, test } from 'vitest'

import { markAddress } from '@/plugins/gatekeeper/addressMarks'

const day = new Date('2026-11-27T09:00:00Z')
const evening = new Date('2026-11-27T21:00:00Z')
const nextDay = new Date('2026-11-28T09:00:00Z')

test('an address has one mark for a day, another the day after, and another where the secret is another', () => {
  const { address, block } = markAddress('a secret', '192.0.2.7', day)

  expect(markAddress('another secret', '192.0.2.7', day).address).not.toBe(address)
  expect(markAddress('a secret', '192.0.2.7', nextDay).address).not.toBe(address)
  expect(markAddress('a secret', '192.0.2.7', nextDay).block).not.toBe(block)
  expect(markAddress('a secret', '192.0.2.7', evening)).toEqual({ address, block })
})

test('the addresses of a household share the mark of their block alone', () => {
  const one = markAddress('a secret', '2001:db8:1:2::3', day)
  const other = markAddress('a secret', '2001:db8:1:4::5', day)

  expect(one.block).toBe(other.block)
  expect(one.address).not.toBe(other.address)
})
