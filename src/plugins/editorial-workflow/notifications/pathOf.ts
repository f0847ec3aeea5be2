import type { Payload } from 'payload'

import { slugOf } from '../slugs'

/** The path of the admin at which somebody meets a document: its review, where there is such a view. */
export function pathOf({ collections, config }: Payload, collection: string, id: string): string {
  const views = collections[slugOf(collection)]?.config.admin.components?.views?.edit ?? {}
  const place = `${config.routes.admin}/collections/${collection}/${id}`
  return 'review' in views ? `${place}/review` : place
}

/** The address of a path, for those who are not on the site. */
export function addressOf({ config }: Payload, path: string): string {
  return `${config.serverURL}${path}`
}
