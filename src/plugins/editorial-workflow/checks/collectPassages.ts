import type { FlattenedField } from 'payload'

import { toLocale } from '../service/toLocale'

/** A text, or an image, of a document, and where it stands. */
export type Passage = Readonly<
  { path: string /** Null for what is the same in all languages. */; locale: string | null } & (
    | { type: 'text'; text: string }
    | { type: 'rich'; value: unknown }
    | { type: 'upload'; collection: string; id: string }
  )
>

type Doc = Readonly<Record<string, unknown>>
type Place = Readonly<{
  path: string
  locale: string | null
  /** The language is said further out. */
  isLocalized: boolean
  isSource: boolean
}>

/** What a document is made of. */
export type Reading = Readonly<{
  fields: readonly FlattenedField[]
  /** All languages, relations as ids. */
  doc: Doc
  /** The source first. Empty on a site with one. */
  locales: readonly string[]
  /** Names of fields, at any depth, that are not looked at. */
  ignore: readonly string[]
}>

/** Collects every text and image of a document, in each language that it is written in. */
export function collectPassages({ doc, fields, ignore, locales }: Reading): Passage[] {
  const languages = locales.length > 0 ? locales : [null]
  return languages.flatMap((locale, index) => {
    const place = { path: '', locale, isLocalized: false, isSource: index === 0 }
    return walk(fields, toLocale(fields, { ...doc }, locale), place, new Set(ignore))
  })
}

function walk(
  fields: readonly FlattenedField[],
  data: Doc,
  place: Place,
  ignored: ReadonlySet<string>,
): Passage[] {
  return fields.flatMap((field) => {
    if (!('name' in field) || !field.name || ignored.has(field.name)) return []
    if (isVirtual(field)) return []

    const inside = {
      ...place,
      path: place.path ? `${place.path}.${field.name}` : field.name,
      isLocalized: place.isLocalized || Boolean(field.localized),
    }
    return readField(field, data[field.name], inside, ignored)
  })
}

const isVirtual = (field: FlattenedField) => 'virtual' in field && Boolean(field.virtual)

function readField(
  field: FlattenedField,
  value: unknown,
  place: Place,
  ignored: ReadonlySet<string>,
): Passage[] {
  if (value === undefined || value === null) return []

  switch (field.type) {
    case 'text':
    case 'textarea':
      return (Array.isArray(value) ? value : [value]).flatMap((text) =>
        typeof text === 'string' ? found(place, { type: 'text', text }) : [],
      )
    case 'richText':
      return found(place, { type: 'rich', value })
    case 'upload':
      return uploadsOf(field, value).flatMap((upload) => found(place, upload))
    case 'group':
    case 'tab':
      return isDoc(value) ? walk(field.flattenedFields, value, place, ignored) : []
    case 'array':
    case 'blocks':
      return rowsOf(value).flatMap((row, index) => {
        const fields =
          field.type === 'array'
            ? field.flattenedFields
            : field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields
        return walk(fields ?? [], row, { ...place, path: `${place.path}.${index}` }, ignored)
      })
    default:
      return []
  }
}

type Content = Passage extends infer One
  ? One extends Passage
    ? Omit<One, 'locale' | 'path'>
    : never
  : never

/** What is the same in all languages is found once. */
function found({ isLocalized, isSource, locale, path }: Place, content: Content): Passage[] {
  if (!isLocalized && !isSource) return []
  return [{ ...content, path, locale: isLocalized ? locale : null } as Passage] // put together again
}

function uploadsOf({ relationTo }: { relationTo?: unknown }, value: unknown) {
  return (Array.isArray(value) ? value : [value]).flatMap((one) => {
    const { relationTo: named, value: inside } = isDoc(one) ? one : {}
    const id = isDoc(one) ? (inside ?? one.id) : one
    const collection = typeof named === 'string' ? named : relationTo
    return typeof collection === 'string' && (typeof id === 'string' || typeof id === 'number')
      ? [{ type: 'upload', collection, id: String(id) } as const]
      : []
  })
}

const rowsOf = (value: unknown): Doc[] => (Array.isArray(value) ? value.filter(isDoc) : [])

const isDoc = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
