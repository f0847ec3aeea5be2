import { expect, test } from 'vitest'

import { parseNodeAddress } from '@/search/opensearch/nodeAddress'

test('an address is taken apart, and is shown without what it is let in by', () => {
  expect(parseNodeAddress('https://bank:s%40cret@search.example.se/es/')).toEqual({
    shown: 'https://search.example.se/es',
    host: 'search.example.se',
    port: 443,
    isSecure: true,
    path: '/es',
    authorization: `Basic ${Buffer.from('bank:s@cret').toString('base64')}`,
  })
})

test('a port, a number for a host and no user', () => {
  expect(parseNodeAddress('http://[::1]:9200')).toMatchObject({
    shown: 'http://[::1]:9200',
    host: '::1',
    port: 9200,
    isSecure: false,
    path: '',
    authorization: null,
  })
  expect(parseNodeAddress('http://10%:x%@host')).toMatchObject({
    authorization: `Basic ${Buffer.from('10%:x%').toString('base64')}`,
  })
})

test.each(['', 'host:9200', 'ftp://host', 'http://', 'http://host/?x=1', 'http://host/#x'])(
  'what is no address of a node is refused: %j',
  (written) => {
    expect(parseNodeAddress(written)).toBeNull()
  },
)
