import type { FlattenedField } from 'payload'

type Doc = Record<string, unknown>

/** One text of a document, in every language it has. */
export type Text = Readonly<{
  /** Names, and the ids of rows: the same text keeps its key when rows change places. */
  key: string
  /** Where the form has it: names, and the numbers of rows. */
  path: string
  /** The names of the fields on the way, without rows: `steps.title`. */
  names: readonly string[]
  type: string
  values: Readonly<Record<string, unknown>>
}>

/** Lists the texts of a document that was read in all languages, in the order of its fields. */
export function listTexts(
  fields: readonly FlattenedField[],
  doc: Doc,
  ignored: readonly string[] = [],
): Text[] {
  return fields.flatMap((field) =>
    isOurs(field, ignored) ? textsIn(field, doc, { key: '', path: '', names: [] }) : [],
  )
}

type Place = Pick<Text, 'key' | 'names' | 'path'>

function textsIn(field: FlattenedField, doc: Doc, within: Place): Text[] {
  const value = doc[field.name]
  const place = below(within, field.name)

  // only the outermost of nested localized fields is stored by language
  if (field.localized) {
    const values = isDoc(value) ? value : {}
    return [{ ...place, names: [...within.names, field.name], type: field.type, values }]
  }
  const here = { ...place, names: [...within.names, field.name] }
  if (field.type === 'group' || field.type === 'tab') {
    const group = isDoc(value) ? value : {}
    return field.flattenedFields.flatMap((one) => textsIn(one, group, here))
  }
  if (field.type === 'array') {
    return rowsOf(value).flatMap((row, index) =>
      field.flattenedFields.flatMap((one) => textsIn(one, row, atRow(here, row, index))),
    )
  }
  if (field.type === 'blocks') {
    return rowsOf(value).flatMap((row, index) => {
      const block = field.blocks.find(({ slug }) => slug === row.blockType)
      return (block?.flattenedFields ?? []).flatMap((one) =>
        textsIn(one, row, atRow(here, row, index)),
      )
    })
  }
  return []
}

/** What the workflow keeps, and what hooks compute, nobody translates. */
function isOurs(field: FlattenedField, ignored: readonly string[]): boolean {
  return !['workflow', 'createdBy', 'updatedBy', ...ignored].includes(field.name)
}

function below({ key, path }: Omit<Place, 'names'>, name: string) {
  return { key: key ? `${key}.${name}` : name, path: path ? `${path}.${name}` : name }
}

function atRow(place: Place, row: Doc, index: number): Place {
  return {
    ...below(place, String(index)),
    key: `${place.key}.${row.id ?? index}`,
    names: place.names,
  }
}

const rowsOf = (value: unknown): Doc[] => (Array.isArray(value) ? value.filter(isDoc) : [])

function isDoc(value: unknown): value is Doc {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
