import { z } from 'zod'

import { type FacetName, facetNames } from '@/domain/catalogue/facets'
import { described, named } from '@/domain/open/openRegistry'

import { openCard } from './card'
import { address, code, kind, text } from './parts'

const nextFields = {
  next: described(
    address.nullable(),
    'The address of the next part, or null at the end. Also in the header Link.',
  ),
  nextCursor: described(text.nullable(), 'The `cursor` of the next part, or null at the end.'),
}

export const openList = named(
  'ItemList',
  'One part of a list.',
  z.strictObject({
    total: described(z.number().int(), 'How many items the whole list has.'),
    ...nextFields,
    items: z.array(openCard),
  }),
)

export const openSearch = named(
  'SearchAnswer',
  'One part of what was found, the best first.',
  z.strictObject({
    query: described(text, 'What was looked for, as it was understood.'),
    total: z.number().int(),
    loosened: described(
      z.boolean(),
      'True when nothing has all the words, and what has some of them is given.',
    ),
    didYouMean: described(text.nullable(), 'The same with other spelling, where that finds more.'),
    ...nextFields,
    items: z.array(openCard),
  }),
)

const openFacet = named(
  'Facet',
  'One question by which lists and search are narrowed.',
  z.strictObject({
    name: described(
      z.enum(facetNames as [FacetName, ...FacetName[]]), // the table is not empty
      'What items call it.',
    ),
    parameter: described(text, 'What the query calls it.'),
    label: text,
    kinds: described(z.array(kind), 'The kinds of item that answer it.'),
    values: described(
      z.array(z.strictObject({ code, label: text, count: z.number().int() })),
      'The answers that would find something, and how much, whatever else of the same question is chosen. The 200 that find the most.',
    ),
    more: described(z.number().int(), 'How many answers are not given, because there are so many.'),
  }),
)

export const openFacetList = named(
  'FacetList',
  'All questions, with how many items each answer would leave.',
  z.strictObject({ total: z.number().int(), facets: z.array(openFacet) }),
)

export const openProblem = named(
  'Problem',
  'What went wrong, as RFC 9457 has it, in Swedish or English.',
  z.strictObject({
    type: described(address, 'Which problem it is; `/problems` tells of each.'),
    title: text,
    status: z.number().int(),
    detail: text,
    errors: described(
      z
        .array(
          z.strictObject({
            parameter: text,
            detail: text,
            allowed: described(z.array(text).optional(), 'What would have been understood.'),
          }),
        )
        .optional(),
      'One for each parameter that was not understood.',
    ),
  }),
)

export const openProblemList = named(
  'ProblemList',
  'The problems that this API can answer with.',
  z.strictObject({
    problems: z.array(
      z.strictObject({ type: address, title: text, status: z.number().int(), detail: text }),
    ),
  }),
)

export const openIndex = named(
  'Index',
  'What there is here.',
  z.strictObject({
    name: text,
    description: text,
    license: address,
    documentation: address,
    openapi: address,
    items: address,
    search: address,
    facets: address,
  }),
)

export type OpenList = z.infer<typeof openList>

export type OpenSearch = z.infer<typeof openSearch>

export type OpenFacetList = z.infer<typeof openFacetList>

export type OpenProblem = z.infer<typeof openProblem>

export type OpenIndex = z.infer<typeof openIndex>
