import type { SortOrder } from '@/domain/catalogue/choice'
import type { FacetName } from '@/domain/catalogue/facets'

/** The words around what lists and search are narrowed by. */
export type FacetMessages = Readonly<{
  titles: Readonly<Record<FacetName, string>>
  /** What must be said beside a question. */
  notes: Readonly<Partial<Record<FacetName, string>>>
  /** Asks for an answer that is not among those shown. */
  others: Readonly<Partial<Record<FacetName, string>>>
  show: string
  changesAtOnce: string
  sortBy: string
  sortNow: string
  orders: Readonly<Record<SortOrder, string>>
  without: (what: string, found: string) => string
  suggestions: string
  onMap: string
  compare: string
  compareChosen: string
  compareHelp: string
}>
