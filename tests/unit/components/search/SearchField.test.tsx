import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { SearchField } from '@/components/search/SearchField'
import { findingPath } from '@/domain/catalogue/addresses'
import { longestQuery } from '@/domain/catalogue/searchAddress'
import { kinds } from '@/domain/vocabulary/kinds'
import { searchFieldWords } from '@/i18n/searchFieldWords'

test('the field is a plain form that keeps what is chosen', () => {
  const drawn = renderToStaticMarkup(
    <SearchField locale="sv" query={'"><script>'} kept={[['tema', 'trygghet']]} isLarge />,
  )

  expect(drawn).toContain('<form action="/sok">')
  expect(drawn).toContain('name="q" value="&quot;&gt;&lt;script&gt;"')
  expect(drawn).toContain('<input type="hidden" name="tema" value="trygghet"/>')
  expect(drawn).not.toContain('combobox')
})

test('the words of the field, which every page carries, agree with the tables', () => {
  for (const locale of ['sv', 'en'] as const) {
    const words = searchFieldWords[locale]

    expect(words.path).toBe(findingPath('search', locale))
    expect(words.kinds).toEqual(
      Object.fromEntries(kinds.map(({ kind, one }) => [kind, one[locale]])),
    )
  }
  expect(renderToStaticMarkup(<SearchField locale="en" />)).toContain(`maxLength="${longestQuery}"`)
})
