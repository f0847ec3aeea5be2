import { z } from 'zod'

import { sortOrders } from '@/domain/catalogue/choice'
import { type FacetName, facetNames, facetOf } from '@/domain/catalogue/facets'
import { longestQuery } from '@/domain/catalogue/searchAddress'
import { locales } from '@/domain/vocabulary/locales'

/** One parameter of a query: what it may be is said once, for whoever asks and for the document. */
export type OpenParameter = Readonly<{
  name: string
  /** What one value may be, as written. */
  value: z.ZodType<string>
  /** True where several values can be given, with commas between or by repeating the name. */
  isList: boolean
  /** The question it answers, where it is one of the facets. */
  facet: FacetName | null
  description: string
  /** What is taken when it is left out. */
  usual: string | null
  isRequired: boolean
  example: string | null
}>

/** How many values of one facet are taken. */
export const mostOpenValues = 20

/** How many items one answer holds when nothing is said. */
export const usualLimit = 20

/** How many items one answer holds at most. */
export const mostItems = 100

const parameter = (
  name: string,
  value: z.ZodType<string>,
  description: string,
  own: Partial<OpenParameter> = {},
): OpenParameter => ({
  name,
  value,
  description,
  isList: false,
  facet: null,
  usual: null,
  isRequired: false,
  example: null,
  ...own,
})

const lang = parameter(
  'lang',
  z.enum(locales),
  'The language of the answer. What is not published in English is given in Swedish, and says so in `lang`.',
  { usual: 'sv' },
)

const limit = parameter(
  'limit',
  z
    .string()
    .regex(/^[1-9]\d{0,2}$/)
    .refine((written) => Number(written) <= mostItems),
  `How many items one answer holds, 1–${mostItems}.`,
  { usual: String(usualLimit) },
)

const cursor = parameter(
  'cursor',
  z.string().regex(/^[A-Za-z0-9_-]{1,1200}$/),
  'Where to go on, as given by `nextCursor` of an answer to the same question. It holds however long one waits: nothing is missed or met twice because something else is published meanwhile.',
)

const listOrders = sortOrders.filter((order) => order !== 'relevance')

const sortOfList = parameter(
  'sort',
  z.enum(listOrders),
  'The order: by when items were last published or checked, by title, or by how surely their effect is known.',
  { usual: 'newest' },
)

const sortOfSearch = parameter('sort', z.enum(sortOrders), 'The order of what is found.', {
  usual: 'relevance',
})

const words = parameter(
  'q',
  z
    .string()
    .max(longestQuery)
    .refine((written) => toSearchWords(written) !== ''),
  `What to look for, at most ${longestQuery} characters.`,
  { isRequired: true, example: 'trygghet' },
)

/** What was written, without what is no writing. */
export const toSearchWords = (written: string): string =>
  written.replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ').trim()

const exampleOf: Partial<Record<FacetName, string>> = { kind: 'method', theme: 'trygghet' }

/** One for each facet, whatever facets there are. */
const choices = facetNames.map((name) => {
  const { key, kinds, words: vocabulary } = facetOf(name)
  return parameter(
    key.en,
    valueIn(vocabulary),
    `Only items that answer the question \`${name}\` by one of these codes. Asked of ${kinds.join(', ')}.`,
    { isList: true, facet: name, example: exampleOf[name] ?? null },
  )
})

function valueIn(vocabulary: ReturnType<typeof facetOf>['words']): z.ZodType<string> {
  if (vocabulary === 'years') return z.string().regex(/^\d{4}$/)
  // what the bank holds changes at any time: a code that nothing has finds nothing
  if (vocabulary === 'sizeClasses') return z.string().min(1).max(100)
  if (typeof vocabulary === 'string') return z.string().regex(/^[a-z0-9][a-z0-9-]{0,119}$/)
  return z.enum(vocabulary.map(({ code }) => code) as [string, ...string[]]) // no vocabulary is empty
}

/** What each question can be asked with. */
export const openParameters = {
  items: [lang, ...choices, sortOfList, limit, cursor],
  item: [lang],
  search: [words, lang, ...choices, sortOfSearch, limit, cursor],
  facets: [lang, ...choices],
  problems: [lang],
  index: [lang],
  openapi: [],
} as const satisfies Record<string, readonly OpenParameter[]>

/** What can be asked of the open API. */
export type OpenQuestion = keyof typeof openParameters
