import { expect, test } from 'vitest'

import { parseClamdAddress } from '@/plugins/file-washer/clamdAddress'

test.each([
  ['localhost', { host: 'localhost', port: 3310 }],
  ['clamav.example.se:3311', { host: 'clamav.example.se', port: 3311 }],
  ['[::1]:3310', { host: '::1', port: 3310 }],
  ['/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
  ['', null],
  ['host:0', null],
  ['host:70000', null],
  ['tcp://host:3310', null],
  ['two words', null],
  ['/with space', null],
])('%j is read as where a clamd listens', (written, address) => {
  expect(parseClamdAddress(written)).toEqual(address)
})
