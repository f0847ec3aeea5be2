import type { Locale } from '@/domain/vocabulary/locales'

import { SearchField } from './SearchField'

type Props = Readonly<{
  title: string
  lede?: string
  query: string
  kept?: readonly (readonly [key: string, value: string])[]
  locale: Locale
}>

/** The head of the search: what was found, and the field to look for something else. */
export function SearchHead({ title, lede, query, kept, locale }: Props) {
  return (
    <header className="search-head">
      <h1>{title}</h1>
      {lede ? <p className="lede">{lede}</p> : null}
      <SearchField locale={locale} query={query} kept={kept} isLarge />
    </header>
  )
}
