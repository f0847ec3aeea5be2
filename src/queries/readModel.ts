import type { BasePayload } from 'payload'

import type { FacetTable } from '@/catalogue/makeFacetTable'
import type { SearchEngine } from '@/search/engine'

import { type Catalogue, findCatalogue } from './catalogue'

/** Everything published, ready to be filtered, counted and searched. */
export type ReadModel = Readonly<{
  table: FacetTable
  engine: SearchEngine
  catalogue: Catalogue
  /** Another one whenever something published has changed. */
  version: string
}>

/** Finds the read model of what is published now. */
export async function findReadModel(payload: BasePayload): Promise<ReadModel> {
  const catalogue = await findCatalogue(payload)
  const { engine, table, version } = catalogue
  return { table, engine, catalogue, version }
}
