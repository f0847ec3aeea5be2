import type { CollectionConfig, Config, Endpoint } from 'payload'

import { appointmentsRoom } from './appointments/room'
import { bulkRoom } from './bulk/room'
import { checksRoom } from './checks/room'
import { commentsRoom } from './comments/room'
import { deskRoom } from './desk/room'
import { freshnessRoom } from './freshness/room'
import { languagesRoom } from './languages/room'
import { notificationsRoom } from './notifications/room'
import { previewLinksRoom } from './preview-links/room'
import { recordRoom } from './record/room'
import { reviewRoom } from './review/room'
import type { Settings } from './settle'

/** What one capability of the workflow adds to the config. Each stands in a folder of its own. */
export type Room = Readonly<{
  /** Collections of its own. */
  collections?: readonly CollectionConfig[]
  /** Addresses directly under the API, for instance `/workflow/bulk`. */
  endpoints?: readonly Endpoint[]
  /** What it adds to every collection under the workflow. */
  each?: (collection: CollectionConfig) => CollectionConfig
  /** What it adds to the collection of people. */
  people?: (collection: CollectionConfig) => CollectionConfig
  /** What it adds to the admin as a whole: views, widgets, actions. */
  admin?: (admin: Admin) => Admin
}>

export type Admin = NonNullable<Config['admin']>

/** The rooms of the workflow, in the order in which they are built. */
export function roomsOf(settings: Settings): readonly Room[] {
  return [
    appointmentsRoom,
    bulkRoom,
    checksRoom,
    commentsRoom,
    deskRoom,
    freshnessRoom,
    languagesRoom,
    notificationsRoom,
    previewLinksRoom,
    recordRoom,
    reviewRoom,
  ].map((build) => build(settings))
}
