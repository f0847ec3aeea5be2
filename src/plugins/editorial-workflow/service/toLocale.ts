import type { FlattenedField } from 'payload'

type Doc = Record<string, unknown>

/** One language of a document that was read in all, without fallback. Names nothing: a site with one. */
export function toLocale(
  fields: readonly FlattenedField[],
  doc: Doc,
  locale: string | null,
  parentIsLocalized = false,
): Doc {
  const result = { ...doc }
  for (const field of fields) {
    if (!('name' in field) || !field.name || !(field.name in doc)) continue

    // only the outermost of nested localized fields is stored by language
    const isLocalized = Boolean(field.localized) && !parentIsLocalized
    const value = locale && isLocalized ? pick(doc[field.name], locale) : doc[field.name]
    result[field.name] = inside(field, value, locale, isLocalized || parentIsLocalized)
  }
  return result
}

function pick(value: unknown, locale: string): unknown {
  return isDoc(value) ? value[locale] : value
}

function inside(
  field: FlattenedField,
  value: unknown,
  locale: string | null,
  isLocalized: boolean,
): unknown {
  if (field.type === 'group' || field.type === 'tab') {
    return isDoc(value) ? toLocale(field.flattenedFields, value, locale, isLocalized) : value
  }
  if (field.type === 'array' && Array.isArray(value)) {
    return value.map((row) => toLocale(field.flattenedFields, row, locale, isLocalized))
  }
  if (field.type === 'blocks' && Array.isArray(value)) {
    return value.map((row) => {
      const block = field.blocks.find(({ slug }) => slug === row.blockType)
      return block ? toLocale(block.flattenedFields, row, locale, isLocalized) : row
    })
  }
  return value
}

function isDoc(value: unknown): value is Doc {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
