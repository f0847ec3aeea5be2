import { expect, test } from 'vitest'

import {
  type Asked,
  markOf,
  readToken,
  signToken,
} from '@/plugins/editorial-workflow/freshness/token'

const secret = 'a secret that nobody knows'
const asked: Asked = {
  collection: 'organisations',
  id: '0b0e4c4e-6f5e-4d2c-9a55-0d1f3f9a7c11',
  person: '6f5e0b0e-4c4e-4d2c-9a55-7c110d1f3f9a',
  verifiedAt: Date.parse('2025-11-27T09:00:00.123Z'),
  expiresAt: Date.parse('2027-01-27T09:00:00Z'),
}

test('a token says what it was signed for', () => {
  expect(readToken(secret, signToken(secret, asked))).toEqual(asked)
})

test('a token fits in an address that is made small and is at most 300 characters long', () => {
  const token = signToken(secret, asked)

  expect(token).toMatch(/^[a-z2-7]+$/)
  expect(`/en/confirm/${token}`.length).toBeLessThan(260)
})

test('no letter of a token can be changed, left out or added', () => {
  const token = signToken(secret, asked)

  for (let at = 0; at < token.length; at += 1) {
    const other = token[at] === 'a' ? 'b' : 'a'
    expect(readToken(secret, token.slice(0, at) + other + token.slice(at + 1))).toBeNull()
    expect(readToken(secret, token.slice(0, at) + token.slice(at + 1))).toBeNull()
  }
  for (const more of [`${token}a`, `a${token}`, `${token}=`, token.toUpperCase()])
    expect(readToken(secret, more)).toBeNull()
})

test('a token signed with another secret is not ours', () => {
  expect(readToken('another secret', signToken(secret, asked))).toBeNull()
})

test.each([undefined, null, 42, '', 'kort', 'a'.repeat(1000), '../../etc/passwd', ['a']])(
  '%o is no token',
  (value) => {
    expect(readToken(secret, value)).toBeNull()
  },
)

test('what is kept of a used token opens nothing', () => {
  const token = signToken(secret, asked)

  expect(markOf(secret, token)).not.toContain(token)
  expect(readToken(secret, markOf(secret, token))).toBeNull()
})
