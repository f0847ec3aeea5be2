import type { BasePayload } from 'payload'

import { type FacetTable, makeFacetTable } from '@/catalogue/makeFacetTable'
import type { CatalogueItem } from '@/domain/catalogue/catalogueItem'
import type { Surroundings } from '@/domain/catalogue/facets'
import { toCatalogueItem } from '@/domain/catalogue/toCatalogueItem'
import { storedFields } from '@/domain/publication/storedFields'
import { toPublicItem } from '@/domain/publication/toPublicItem'
import { kinds } from '@/domain/vocabulary/kinds'
import type { SearchEngine } from '@/search/engine'
import { openEngine } from '@/search/openEngine'

import { type Catalogue, findCatalogue } from './catalogue'
import { listPublished } from './listPublished'
import { lookupIn } from './lookupIn'
import { sharedAnalyser } from './sharedAnalyser'

/** Everything published, ready to be filtered, counted and searched. */
export type ReadModel = Readonly<{
  table: FacetTable
  engine: SearchEngine
  catalogue: Catalogue
  /** Another one whenever something published has changed. */
  version: string
}>

const made = new WeakMap<Catalogue, Promise<ReadModel>>()

/** Finds the read model of what is published now. */
export async function findReadModel(payload: BasePayload): Promise<ReadModel> {
  const catalogue = await findCatalogue(payload)
  const known = made.get(catalogue)
  if (known) return known

  const making = makeReadModel(payload, catalogue)
  made.set(catalogue, making)
  making.catch(() => made.delete(catalogue))
  return making
}

async function makeReadModel(payload: BasePayload, catalogue: Catalogue): Promise<ReadModel> {
  const table = makeFacetTable()
  const engine = await openEngine(sharedAnalyser())
  const items = (
    await Promise.all(kinds.map(({ collection }) => itemsOf(payload, catalogue, collection)))
  ).flat()
  for (const item of items) table.put(item)
  await engine.put(items)
  return { table, engine, catalogue, version: String(Date.now()) }
}

async function itemsOf(
  payload: BasePayload,
  catalogue: Catalogue,
  collection: (typeof kinds)[number]['collection'],
): Promise<CatalogueItem[]> {
  const docs = await listPublished(payload, { collection })
  const lookups = { sv: lookupIn(catalogue, 'sv'), en: lookupIn(catalogue, 'en') }
  const now = new Date()
  return docs.map((doc) =>
    toCatalogueItem(
      {
        sv: toPublicItem(collection, doc, 'sv', lookups.sv, now),
        en: toPublicItem(collection, doc, 'en', lookups.en, now),
      },
      surroundingsIn(catalogue),
      (slug) => synonymsIn(catalogue, slug),
    ),
  )
}

const surroundingsIn = (catalogue: Catalogue): Surroundings => ({
  actorTypeOf: (slug) => {
    const doc = catalogue.byCollection.get('organisations')?.find((one) => one.slug === slug)
    return doc ? storedFields(doc, 'sv').text('actorType') : null
  },
  sizeClassOf: (code) => {
    const doc = [...catalogue.municipalities.values()].find((one) => one.code === code)
    return doc ? storedFields(doc, 'sv').text('sizeClass') : null
  },
})

function synonymsIn(catalogue: Catalogue, slug: string): string[] {
  const doc = catalogue.byCollection.get('themes')?.find((one) => one.slug === slug)
  return doc ? storedFields(doc, 'sv').texts('synonyms') : []
}
