import { expect, test } from 'vitest'

import { isDatabaseAway } from '@/database/isDatabaseAway'

const named = (name: string, more: object = {}) => Object.assign(new Error('no'), { name, ...more })

test.each([
  named('MongoServerSelectionError'),
  named('MongooseServerSelectionError'),
  named('MongoNetworkError'),
  named('Error', { code: 'SQLITE_CANTOPEN' }),
  new Error('Failed query', { cause: named('LibsqlError', { code: 'SQLITE_IOERR' }) }),
])('%s: the database is away', (err) => {
  expect(isDatabaseAway(err)).toBe(true)
})

test.each([new Error('no'), new TypeError('no'), named('NotFound'), 'MongoNetworkError', null])(
  '%s: the page broke by itself',
  (err) => {
    expect(isDatabaseAway(err)).toBe(false)
  },
)
