import { expect, test } from 'vitest'

import { isWebAddress } from '@/domain/publication/isWebAddress'

test.each(['https://www.exempel.se', 'http://sabo.se/sida?x=1#y', 'https://å.se/räksmörgås'])(
  '%s may be linked to',
  (address) => {
    expect(isWebAddress(address)).toBe(true)
  },
)

test.each([
  'www.exempel.se',
  'javascript:alert(1)',
  'data:text/html,x',
  'ftp://exempel.se',
  'https://localhost',
  'https://redaktion@exempel.se/',
  'https://exempel.se/två ord',
  '//exempel.se',
  '',
])('%s may not be linked to', (address) => {
  expect(isWebAddress(address)).toBe(false)
})
