import type { FlattenedField, Payload } from 'payload'

import { slugOf } from '../slugs'

/**
 * The fields that the path of a question leads through, into related documents as well. What is no
 * field, such as a language or the place of a row, is stepped over.
 */
export function fieldsAlong(
  payload: Payload,
  fields: readonly FlattenedField[],
  path: string,
): FlattenedField[] {
  // Payload reads two underscores as a point
  const names = path.replace(/^-/, '').split(/\.|__/)
  const found: FlattenedField[] = []
  let here = fields
  for (const name of names) {
    const field = here.find((one) => one.name === name)
    if (!field) continue
    found.push(field)
    here = fieldsIn(payload, field)
  }
  return found
}

/** The collections whose documents a field leads to. */
export function leadsTo(field: FlattenedField): string[] {
  if (field.type === 'join') return [field.collection].flat()
  return field.type === 'relationship' || field.type === 'upload' ? [field.relationTo].flat() : []
}

/** The paths of an order, as a list or with commas between them. */
export function sortPathsIn(sort: unknown): string[] {
  return [sort ?? []]
    .flat()
    .flatMap((one) => String(one).split(','))
    .map((path) => path.trim())
}

function fieldsIn(payload: Payload, field: FlattenedField): readonly FlattenedField[] {
  if (field.type === 'blocks') return field.blocks.flatMap((block) => block.flattenedFields)
  if ('flattenedFields' in field) return field.flattenedFields

  return leadsTo(field).flatMap((slug) => payload.collections[slugOf(slug)].config.flattenedFields)
}
