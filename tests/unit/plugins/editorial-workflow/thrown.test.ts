import { APIError, ValidationError } from 'payload'
import { expect, test } from 'vitest'

import { refusedFields, toldRefusal } from '@/plugins/editorial-workflow/service/thrown'

const errors = [{ path: 'key', message: 'Value must be unique' }]

/** What another copy of Payload throws: the same shape, of a class that nobody here knows. */
const fromElsewhere = (error: object) => Object.assign(new (class extends Error {})(), { ...error })

test('a refused field is known whichever copy of Payload refused it', () => {
  const refused = new ValidationError({ collection: 'letters', errors })

  expect(refusedFields(refused)).toEqual(errors)
  expect(refusedFields(fromElsewhere(refused))).toEqual(errors)
  expect(toldRefusal(fromElsewhere(refused))).toMatchObject({ status: 400 })
})

test.each([
  ['a fault of the database', new Error('SQLITE_BUSY')],
  ['a fault that Payload keeps to itself', new APIError('Secret', 400, null, false)],
  ['a fault of the server', new APIError('Broken', 500, null, true)],
  ['nothing', undefined],
])('%s is no refusal', (_, error) => {
  expect(refusedFields(error)).toBeNull()
  expect(toldRefusal(error)).toBeNull()
})
