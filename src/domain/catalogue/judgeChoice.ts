import type { Kind } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'

import type { Choice } from './choice'
import { parseChoice, toSearchParams, writeChoice } from './choiceAddress'
import type { ChoicePage } from './choicePages'
import { toSegment } from './choiceSegment'
import { facetNames, facetOf } from './facets'
import { type Known, nothingKnownYet } from './facetWords'
import { rowsPerPage } from './rowsPerPage'

/** What the process knows of the bank: whether a theme exists, and how far its lists can reach. */
export type KnownBank = Known &
  Readonly<{
    /** How many items of these kinds there are: no list of them is longer. */
    countOf: (kinds: readonly Kind[]) => number
  }>

/** What to do with the query of a page that is narrowed by it. */
export type ChoiceVerdict =
  /** Answer with the page that is kept under this name. */
  | Readonly<{ type: 'kept'; segment: string }>
  /** Answer with a page that is made for this request and then forgotten. */
  | Readonly<{ type: 'once' }>
  /** Send the visitor on to the one address of the same choice. */
  | Readonly<{ type: 'tidy'; query: string }>

/**
 * Says how the query of a page is answered. A choice has one address and one kept page: another order, a
 * repeated key, empty fields and keys of others are led to it. What leads nowhere is told of in a page
 * that is not kept, so that invented values and pages fill no memory.
 */
export function judgeChoice(
  { facets, follows = ['sort', 'page'], kinds }: ChoicePage,
  query: string,
  locale: Locale,
  known: KnownBank | null,
): ChoiceVerdict {
  if (query.length > longest) return { type: 'once' }

  const address = parseChoice(toSearchParams(query), locale, {
    kinds,
    ...(facets && { facets }),
    known: known ?? nothingKnownYet,
  })
  if (address.ignored.length > 0) return { type: 'once' }
  if (!known && asksTheBank(address.choice)) return { type: 'once' }
  const last = Math.max(1, Math.ceil((known?.countOf(kinds) ?? 0) / rowsPerPage))
  if (address.page > last) return { type: 'once' }

  const { choice, page, sort } = address
  const tidy = writeChoice(
    {
      choice,
      sort: follows.includes('sort') ? sort : null,
      page: follows.includes('page') ? page : 1,
    },
    locale,
  )
  // the proxy is handed commas as %2C, however they were written
  if (tidy !== query.replace(/%2C/gi, ',')) return { type: 'tidy', query: tidy }

  const segment = toSegment(tidy)
  return segment ? { type: 'kept', segment } : { type: 'once' }
}

/** A longer query is not worth looking at: so much is chosen by nobody. */
const longest = 4000

/** Says whether something is chosen that only the bank knows whether it exists. */
const asksTheBank = (choice: Choice): boolean =>
  facetNames.some((name) => {
    const { words } = facetOf(name)
    return choice[name] && typeof words === 'string' && words !== 'years'
  })
