import { getTranslation } from '@payloadcms/translations'
import type { Field, PayloadRequest } from 'payload'

/** The label of the field at a path, through its groups and rows: "Steps > 2 > Title". */
export function labelOf(fields: readonly Field[], path: string, req: PayloadRequest): string {
  const [name, ...rest] = path.split('.')
  const field = find(fields, name)
  if (!field) return path

  const label = 'label' in field && field.label ? getTranslation(field.label, req.i18n) : name
  const [row] = rest
  const isRow = row !== undefined && /^\d+$/.test(row)
  const inside = 'fields' in field ? field.fields : []
  const deeper = isRow ? rest.slice(1) : rest

  return [
    label,
    ...(isRow ? [String(Number(row) + 1)] : []),
    ...(deeper.length > 0 ? [labelOf(inside, deeper.join('.'), req)] : []),
  ].join(' > ')
}

/** Finds a field by its name among fields, rows and tabs. */
function find(fields: readonly Field[], name: string | undefined): Field | null {
  for (const field of fields) {
    if ('name' in field && field.name === name) return field

    const inside = 'tabs' in field ? field.tabs : 'name' in field && field.name ? [] : [field]
    for (const part of inside) {
      const found =
        'name' in part && part.name === name
          ? (part as Field)
          : 'fields' in part && !('name' in part && part.name)
            ? find(part.fields, name)
            : null
      if (found) return found
    }
  }
  return null
}
