import { expect, test } from 'vitest'

import { tabOf } from '@/plugins/editorial-workflow/admin/tabOf'

const fields = [
  { type: 'text', name: 'note' },
  {
    type: 'tabs',
    tabs: [
      { fields: [{ type: 'text', name: 'title' }] },
      {
        fields: [
          { type: 'row', fields: [{ type: 'text', name: 'year' }] },
          { type: 'collapsible', fields: [{ type: 'array', name: 'steps', fields: [] }] },
        ],
      },
      { name: 'seo', fields: [{ type: 'text', name: 'title' }] },
    ],
  },
]

test('an editor who follows a missing field is led to the tab that holds it', () => {
  const paths = ['title', 'year', 'steps.0.title', 'seo.title']

  const steps = paths.map((path) => tabOf(fields, path))

  expect(steps).toEqual([
    { row: 0, tab: 0 },
    { row: 0, tab: 1 },
    { row: 0, tab: 1 },
    { row: 0, tab: 2 },
  ])
})

test('a field that stands outside the tabs, or nowhere, opens none', () => {
  expect(tabOf(fields, 'note')).toBeNull()
  expect(tabOf(fields, 'elsewhere')).toBeNull()
})
