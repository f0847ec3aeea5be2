import { listAims } from '@/domain/publication/relations'
import type { Stored, Target } from '@/domain/publication/storedFields'
import { findKindByCollection } from '@/domain/vocabulary/kinds'

/** What the rows and search texts of other items say of a document, besides its slug, title and languages. */
const alsoSaid: Readonly<Record<string, readonly string[]>> = {
  themes: ['synonyms'],
  organisations: ['actorType'],
  municipalities: ['code', 'name', 'countyName', 'sizeClass'],
}

/**
 * All that other items' rows and search texts may say of a document: when it is the same as before, none
 * of those that refer to it need to be made anew. Null for what no item speaks of.
 */
export function toNameplate(collection: string, known: Stored | null): string | null {
  const isSpokenOf = collection in alsoSaid || findKindByCollection(collection) !== null
  if (!known || !isSpokenOf) return null

  const said = ['slug', 'title', 'workflow', ...(alsoSaid[collection] ?? [])]
  return JSON.stringify(said.map((name) => known[name] ?? null))
}

/** The relations whose other end shows words of the document that points, by collection and field. */
const told: readonly string[] = [
  'experiences about',
  'lab-updates lab',
  'methods tools',
  'methods steps',
]

/** Says whether the search texts of an item hold words of what points at it through a field. */
export const isTold = ({ collection, field }: { collection: string; field: string }): boolean =>
  told.includes(`${collection} ${field}`)

/** The items whose search texts hold words of a document, because it points at them. */
export function listListeners(collection: string, known: Stored | null): Target[] {
  if (!known) return []
  return listAims(collection, known)
    .filter(({ pointer }) => isTold(pointer))
    .map((aim) => ({ collection: aim.collection, id: aim.id }))
}
