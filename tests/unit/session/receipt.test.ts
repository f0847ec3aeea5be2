import { expect, test } from 'vitest'

import { openReceipt, sealReceipt } from '@/session/receipt'

const secret = 'a secret that only this test knows of'
const now = new Date('2026-11-27T09:00:00Z')
const receipt = { hasEmail: false, isNew: true, reference: 'AIL-2026-7F3K2QX', token: 'abc' }

test('a receipt is read by whoever holds the secret, and by nobody else', () => {
  const sealed = sealReceipt(receipt, secret, now)

  expect(openReceipt(sealed, secret, now)).toEqual(receipt)
  expect(openReceipt(sealed, `${secret}!`, now)).toBe(null)
  expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('AIL-')
})

test('a receipt that somebody has changed, cut off or made up is none', () => {
  const bytes = Buffer.from(sealReceipt(receipt, secret, now), 'base64url')
  for (const at of bytes.keys()) {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(openReceipt(changed.toString('base64url'), secret, now)).toBe(null)
  }
  for (const made of ['', 'x', bytes.subarray(0, 28).toString('base64url'), 'å'.repeat(99)]) {
    expect(openReceipt(made, secret, now)).toBe(null)
  }
})

test('a receipt is good for twenty minutes', () => {
  const sealed = sealReceipt(receipt, secret, now)

  expect(openReceipt(sealed, secret, new Date('2026-11-27T09:19:00Z'))).toEqual(receipt)
  expect(openReceipt(sealed, secret, new Date('2026-11-27T09:21:00Z'))).toBe(null)
})
