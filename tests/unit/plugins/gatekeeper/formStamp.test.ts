import { expect, test } from 'vitest'

import { issueForm, readForm, renewForm } from '@/plugins/gatekeeper'
import { fromBase32, toBase32 } from '@/plugins/gatekeeper/base32'

const secret = 'a secret that only this test knows'
const now = new Date('2026-11-27T08:00:00Z')
const later = (ms: number) => new Date(now.getTime() + ms)

test('a form tells how long it has been open', () => {
  const token = issueForm(secret, now)

  expect(token).toMatch(/^[a-z2-7]{61}$/)
  expect(readForm(secret, token, later(5_000))).toMatchObject({ age: 5_000 })
})

test('no two forms are the same, and each keeps its key', () => {
  const tokens = Array.from({ length: 100 }, () => issueForm(secret, now))

  const keys = tokens.map((token) => readForm(secret, token, now)?.key)
  expect(new Set(keys).size).toBe(100)
  expect(keys).not.toContain(undefined)
})

test('a form that is stamped anew is the same form, young again, and not filled in at once', () => {
  const token = issueForm(secret, now)
  const renewed = renewForm(secret, token, later(100_000))

  expect(renewed).not.toBe(token)
  expect(readForm(secret, renewed, later(101_000))).toEqual({
    key: readForm(secret, token, now)?.key,
    age: 61_000,
  })
  expect(renewForm(secret, 'x', now)).toBeNull()
})

test('a stamp with any letter changed is none of ours', () => {
  const token = issueForm(secret, now)

  for (const [at, letter] of [...token].entries()) {
    const other = letter === 'a' ? 'b' : 'a'
    const changed = token.slice(0, at) + other + token.slice(at + 1)
    expect(readForm(secret, changed, now), changed).toBeNull()
  }
})

test('a stamp by another secret, for another use or of another length is none of ours', () => {
  const token = issueForm(secret, now)

  expect(readForm('another secret', token, now)).toBeNull()
  for (const wrong of [null, undefined, 7, {}, [], '', 'a', `${token}a`, token.slice(1), '🌱']) {
    expect(readForm(secret, wrong, now)).toBeNull()
  }
  expect(readForm(secret, token.toUpperCase(), now)).toBeNull()
})

test('a stamp from the time to come is refused, save what clocks differ by', () => {
  const token = issueForm(secret, later(3_600_000))

  expect(readForm(secret, token, now)).toBeNull()
  expect(readForm(secret, issueForm(secret, later(30_000)), now)).toMatchObject({ age: 0 })
})

test('bytes are written in small letters and digits, and read again in one spelling only', () => {
  for (const length of [0, 1, 2, 3, 4, 5, 16, 38]) {
    const bytes = crypto.getRandomValues(new Uint8Array(length))
    expect(fromBase32(toBase32(bytes))).toEqual(bytes)
  }
  expect(toBase32(new Uint8Array([255, 0, 128]))).toBe('74aia')
  expect(fromBase32('74aib')).toBeNull()
})
