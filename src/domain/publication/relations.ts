import type { Pointer } from './lookup'
import { idOf, type Stored, storedFields } from './storedFields'

/** One field through which documents point at each other. Stored once, shown at both ends. */
type Relation = Readonly<{
  from: string
  field: string
  /** The column of a list that holds the relation; absent when the field itself does. */
  column?: string
  /** The collection it leads to; absent when each relation says so itself. */
  to?: string
}>

/** Every relation that is shown at its other end. */
const relations: readonly Relation[] = [
  { from: 'examples', field: 'actors', column: 'organisation', to: 'organisations' },
  { from: 'examples', field: 'evaluation', column: 'by', to: 'organisations' },
  { from: 'examples', field: 'funding', column: 'funder', to: 'organisations' },
  { from: 'examples', field: 'methodsUsed', column: 'method', to: 'methods' },
  { from: 'examples', field: 'toolsUsed', to: 'tools' },
  { from: 'examples', field: 'partOf' },
  { from: 'methods', field: 'methodOwner', to: 'organisations' },
  { from: 'methods', field: 'tools', to: 'tools' },
  { from: 'methods', field: 'steps', column: 'tool', to: 'tools' },
  { from: 'methods', field: 'relatedMethods', column: 'method', to: 'methods' },
  { from: 'tools', field: 'provider', to: 'organisations' },
  { from: 'tools', field: 'methods', to: 'methods' },
  { from: 'organisations', field: 'parent', to: 'organisations' },
  { from: 'organisations', field: 'memberOf', to: 'organisations' },
  { from: 'labs', field: 'host', to: 'organisations' },
  { from: 'labs', field: 'partners', column: 'organisation', to: 'organisations' },
  { from: 'labs', field: 'funding', column: 'funder', to: 'organisations' },
  { from: 'labs', field: 'resultedIn' },
  { from: 'lab-updates', field: 'lab', to: 'labs' },
  { from: 'experiences', field: 'about' },
]

/** The fields of a collection through which its documents point at others, and the column that does. */
export function relationFieldsOf(collection: string): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    relations
      .filter(({ from }) => from === collection)
      .map(({ column, field }) => [field, column ?? null]),
  )
}

/** A pointer, and the document it points at. */
export type Aim = Readonly<{ collection: string; id: string; pointer: Pointer }>

/** Lists what a document points at, through every relation that is shown at its other end. */
export function listAims(collection: string, doc: Stored): Aim[] {
  return relations
    .filter(({ from }) => from === collection)
    .flatMap((relation) => aimsOf(relation, collection, doc))
}

function aimsOf(relation: Relation, collection: string, doc: Stored): Aim[] {
  const pointerFrom = (row: Stored): Pointer => ({
    collection,
    id: String(doc.id),
    field: relation.field,
    doc,
    row,
  })
  const { ids, rows, targets } = storedFields(doc, 'sv')
  const { column, field, to } = relation

  if (column && to) {
    return rows(field).flatMap((row) => {
      const id = idOf(row[column])
      return id ? { collection: to, id, pointer: pointerFrom(row) } : []
    })
  }
  if (!to) {
    return targets(field).map((target) => ({ ...target, pointer: pointerFrom(doc) }))
  }
  const single = idOf(doc[field])
  return [...ids(field), ...(single ? [single] : [])].map((id) => ({
    collection: to,
    id,
    pointer: pointerFrom(doc),
  }))
}

/** Collects the ids of everything a document refers to, at any depth, in any of its languages. */
export function listReferredIds(value: unknown): string[] {
  if (typeof value === 'string') return looksLikeId.test(value) ? [value] : []
  if (Array.isArray(value)) return value.flatMap(listReferredIds)
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(listReferredIds)
    : []
}

/** The ids of other documents in a document: as `listReferredIds`, without those of its own rows. */
export function listRelatedIds(value: unknown): string[] {
  if (typeof value === 'string') return looksLikeId.test(value) ? [value] : []
  if (Array.isArray(value)) return value.flatMap(listRelatedIds)
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, one]) => (name === 'id' ? [] : listRelatedIds(one)))
    : []
}

/** A UUID, or a MongoDB object id. */
const looksLikeId = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{24})$/
