import { filterForm } from '@/components/list/Facets'
import { facetOf } from '@/domain/catalogue/facets'
import { toFacetWord } from '@/domain/catalogue/facetWords'
import { queryKey } from '@/domain/catalogue/searchAddress'
import type { Locale } from '@/domain/vocabulary/locales'

type Props = Readonly<{
  query: string
  /** The kinds chosen; they have no field among the filters. */
  kinds: readonly string[] | undefined
  locale: Locale
}>

/** What stays as it is when the filters are sent: what is looked for, and of which kinds. */
export function KeptByFilter({ query, kinds = [], locale }: Props) {
  return (
    <>
      {query ? <input type="hidden" form={filterForm} name={queryKey} value={query} /> : null}
      {kinds.map((kind) => (
        <input
          key={kind}
          type="hidden"
          form={filterForm}
          name={facetOf('kind').key[locale]}
          value={toFacetWord('kind', kind, locale)}
        />
      ))}
    </>
  )
}
