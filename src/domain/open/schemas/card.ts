import { z } from 'zod'

import { type FacetName, facetNames } from '@/domain/catalogue/facets'
import { described, named } from '@/domain/open/openRegistry'

import {
  address,
  codes,
  kind,
  language,
  moment,
  openMunicipality,
  openTheme,
  optionalText,
  text,
} from './parts'

const openFacets = named(
  'Facets',
  'The answers of an item by which lists and search are narrowed, as codes. `/facets` gives their words.',
  z.strictObject(
    Object.fromEntries(facetNames.map((name) => [name, codes.optional()])) as Record<
      FacetName,
      z.ZodOptional<z.ZodArray<z.ZodString>>
    >, // one for each name
  ),
)

/** What a list tells of an item, and an item first of all. */
export const cardFields = {
  kind,
  slug: described(text, 'The same in both languages, and steady: a changed one is followed.'),
  url: described(address, 'The page of the item.'),
  api: described(address, 'The item in this API.'),
  lang: described(
    language,
    'The language that the texts are in: Swedish where no English is published.',
  ),
  title: text,
  summary: text,
  themes: z.array(openTheme),
  municipality: openMunicipality.nullable(),
  published: described(moment, 'When it was last published.'),
  checked: described(moment, 'When somebody last checked that it still holds.'),
  freshness: described(
    z.enum(['fresh', 'ageing', 'stale']),
    'Checked within 12 months, 12–24 months ago, or earlier.',
  ),
}

export const openCard = named(
  'ItemSummary',
  'An item as lists and search tell of it.',
  z.strictObject({
    ...cardFields,
    years: described(optionalText, 'As in "2018–2019" or "2022–".'),
    facets: openFacets,
  }),
)

export type OpenCard = z.infer<typeof openCard>
