import type { FlattenedField } from 'payload'
import { expect, test } from 'vitest'

import { type Required, requirements } from '@/domain/workflow/requirements'

import { startBank } from '../../support/bank'

const bank = await startBank()

test('everything that publication asks for is a field that an editor can fill', () => {
  const asked = Object.entries(requirements).flatMap(([collection, rows]) =>
    rows.flatMap(({ path, rows: columns = [] }) =>
      [path, ...columns.map((column) => `${path}.${column.path}`)].map((full) => ({
        collection: collection as Required,
        full,
      })),
    ),
  )

  const unknown = asked.filter(({ collection, full }) => {
    const { flattenedFields } = bank.payload.collections[collection].config
    return !hasField(flattenedFields, full.split('.'))
  })

  expect(unknown).toEqual([])
})

test('a text that counts for each language is stored in each language', () => {
  const unlocalized = Object.entries(requirements).flatMap(([collection, rows]) => {
    const { flattenedFields } = bank.payload.collections[collection as Required].config
    const find = (path: string) =>
      flattenedFields.find((field) => 'name' in field && field.name === path)
    return rows
      .filter(({ localized, path }) => Boolean(localized) !== isLocalized(find(path)))
      .map(({ path }) => `${collection}.${path}`)
  })

  expect(unlocalized).toEqual([])
})

function isLocalized(field: FlattenedField | undefined): boolean {
  return Boolean(field && 'localized' in field && field.localized)
}

function hasField(fields: readonly FlattenedField[], [name, ...rest]: string[]): boolean {
  const field = fields.find((one) => 'name' in one && one.name === name)
  if (!field || rest.length === 0) return Boolean(field)
  return 'flattenedFields' in field && hasField(field.flattenedFields, rest)
}
