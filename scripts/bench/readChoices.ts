import type { FlattenedField, SanitizedConfig } from 'payload'

/** The codes that may stand in a column: by `table.column`. */
export type Choices = ReadonlyMap<string, readonly string[]>

/** Reads from the model which codes may stand where in the tables of a collection. */
export function readChoices(config: SanitizedConfig, collection: string): Choices {
  const found = config.collections.find(({ slug }) => slug === collection)
  return new Map(found ? choicesIn(found.flattenedFields, collection, []) : [])
}

/** What says how a document came to be, or would be untrue without its year: left as it is. */
const kept = ['_status', 'license', 'origin', 'policeClass', 'precision', 'workflow']

function choicesIn(
  fields: readonly FlattenedField[],
  table: string,
  path: readonly string[],
): [string, string[]][] {
  return fields.flatMap((field): [string, string[]][] => {
    if (kept.includes(field.name)) return []
    const here = [...path, field.name].map(toSnakeCase).join('_')
    if (field.type === 'group' || field.type === 'tab') {
      return choicesIn(field.flattenedFields, table, [...path, field.name])
    }
    if (field.type === 'array') return choicesIn(field.flattenedFields, `${table}_${here}`, [])
    if (field.type !== 'select') return []

    const codes = field.options.map((one) => (typeof one === 'string' ? one : one.value))
    return [[field.hasMany ? `${table}_${here}.value` : `${table}.${here}`, codes]]
  })
}

const toSnakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
