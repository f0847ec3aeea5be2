import type { FlattenedField, PayloadRequest } from 'payload'

import { idOf } from '../idOf'
import type { Settings } from '../settle'
import { itemsSlug, slugOf } from '../slugs'
import type { Stored } from './readDocument'

/** A document that another one leads to, and that readers cannot see yet. */
export type UnpublishedLink = Readonly<{ collection: string; id: string; title: string }>

/** Lists what a document leads to that the public does not meet: worth a word before publication. */
export async function findUnpublishedLinks(
  settings: Settings,
  req: PayloadRequest,
  collection: string,
  doc: Stored,
): Promise<UnpublishedLink[]> {
  const { flattenedFields } = req.payload.collections[slugOf(collection)].config
  const keys = new Set(listLinks(flattenedFields, doc, settings))
  keys.delete(`${collection}:${doc.id}`)
  if (keys.size === 0) return []

  const { docs } = await req.payload.db.find<{
    documentCollection: string
    documentId: string
    title?: string | null
  }>({
    collection: itemsSlug,
    limit: 0,
    pagination: false,
    req,
    sort: 'title',
    where: { isLive: { equals: false }, key: { in: [...keys] } },
  })
  return docs.map(({ documentCollection, documentId, title }) => ({
    collection: documentCollection,
    id: documentId,
    title: title ?? documentId,
  }))
}

/** Lists the keys of what the relations lead to, through groups, rows and languages. */
function listLinks(
  fields: readonly FlattenedField[],
  data: Record<string, unknown>,
  settings: Settings,
): string[] {
  return fields.flatMap((field) => {
    if (field.name === 'workflow') return []
    const value = data[field.name]
    if (field.type === 'relationship') {
      return inEachLanguage(field, value, settings).flatMap((found) =>
        [found].flat().flatMap((one) => keyOf(field.relationTo, one, settings)),
      )
    }
    if (!('flattenedFields' in field)) return []
    return inEachLanguage(field, value, settings)
      .flat()
      .filter((row) => typeof row === 'object' && row !== null)
      .flatMap(
        (row) => listLinks(field.flattenedFields, row as Record<string, unknown>, settings), // a group or a row
      )
  })
}

/** A localized field is read in all languages: one value each. */
function inEachLanguage(field: FlattenedField, value: unknown, { locales }: Settings): unknown[] {
  const isLocalized = 'localized' in field && field.localized
  if (!isLocalized || typeof value !== 'object' || value === null) return [value]

  const byLocale = value as Record<string, unknown> // as it is read in all languages
  return locales.map((locale) => byLocale[locale])
}

function keyOf(
  relationTo: string | readonly string[],
  value: unknown,
  { collections }: Settings,
): string[] {
  const { relationTo: own, value: inner } = (value ?? {}) as Record<string, unknown> // of a relation to several
  const collection = typeof relationTo === 'string' ? relationTo : String(own)
  const id = idOf(typeof relationTo === 'string' ? value : inner)
  return id && collection in collections ? [`${collection}:${id}`] : []
}
