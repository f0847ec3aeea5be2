import type { FlattenedField } from 'payload'

type Fields = readonly FlattenedField[]

/**
 * The path of a field as a comment remembers it: rows by their id instead of their place, so that
 * it finds its way after they change places. Null while a row has no id yet.
 */
export function toLastingPath(
  path: string,
  idAt: (rowPath: string) => string | null,
): string | null {
  const parts = path.split('.')
  const lasting = parts.map((part, place) =>
    /^\d+$/.test(part) ? idAt(parts.slice(0, place + 1).join('.')) : part,
  )
  return lasting.every((part) => part) ? lasting.join('.') : null
}

/** Says whether a remembered path leads to a field that a document of this kind may have. */
export function isFieldPath(fields: Fields, path: string): boolean {
  return leads(fields, path.split('.'))
}

/**
 * The path of the moment behind a remembered one, in a document as it is in one language. Null where
 * the row, or the field itself, is gone.
 */
export function toPathNow(fields: Fields, doc: unknown, path: string): string | null {
  const [name = '', ...rest] = path.split('.')
  const field = fields.find((one) => one.name === name)
  if (!field) return null
  if (rest.length === 0) return name

  const [rowId = '', ...deeper] = rest
  const value = readFrom(doc, name)
  const rows = Array.isArray(value) ? value : []
  const row = rows.findIndex((one) => readFrom(one, 'id') === rowId)
  const inside = isList(field)
    ? row >= 0 && toPathNow(fieldsOfRow(field, rows[row]), rows[row], deeper.join('.'))
    : toPathNow(fieldsOf(field), value, rest.join('.'))
  if (!inside) return null

  return [name, ...(isList(field) ? [row] : []), inside].join('.')
}

type List = Extract<FlattenedField, { type: 'array' | 'blocks' }>

function leads(fields: Fields, [name, ...rest]: readonly string[]): boolean {
  const field = fields.find((one) => one.name === name)
  if (!field || rest.length === 0) return Boolean(field)
  if (!isList(field)) return leads(fieldsOf(field), rest)

  const [row = '', ...deeper] = rest
  const kinds =
    field.type === 'array'
      ? [field.flattenedFields]
      : field.blocks.map(({ flattenedFields }) => flattenedFields)
  return /^[\w-]{1,64}$/.test(row) && kinds.some((kind) => leads(kind, deeper))
}

const isList = (field: FlattenedField): field is List => ['array', 'blocks'].includes(field.type)

/** The fields of a group or a tab; nothing lies within other kinds. */
const fieldsOf = (field: FlattenedField): Fields =>
  'flattenedFields' in field ? field.flattenedFields : []

function fieldsOfRow(field: List, row: unknown): Fields {
  if (field.type === 'array') return field.flattenedFields
  return field.blocks.find(({ slug }) => slug === readFrom(row, 'blockType'))?.flattenedFields ?? []
}

function readFrom(doc: unknown, key: string): unknown {
  return typeof doc === 'object' && doc !== null ? (doc as Record<string, unknown>)[key] : undefined
}
