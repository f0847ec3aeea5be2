import type { CollectionSlug, Payload } from 'payload'

import type { Settings } from '../settle'
import { slugOf } from '../slugs'

/** The collection that documents belong to by the owner field, or null where there is none. */
export function ownersOf(
  { collections, ownerField }: Settings,
  payload: Payload,
): CollectionSlug | null {
  for (const slug of Object.keys(collections)) {
    const { flattenedFields } = payload.collections[slugOf(slug)].config
    const field = flattenedFields.find(({ name }) => name === ownerField)
    if (field && 'relationTo' in field && typeof field.relationTo === 'string') {
      return field.relationTo
    }
  }
  return null
}
