import type { SearchRequest } from '@/search/engine'

/** A search about which only what matters needs to be said. */
export const aSearch = (query: string, own: Partial<SearchRequest> = {}): SearchRequest => ({
  query,
  locale: 'sv',
  choice: {},
  facets: [],
  sort: 'relevance',
  offset: 0,
  limit: 100,
  ...own,
})
