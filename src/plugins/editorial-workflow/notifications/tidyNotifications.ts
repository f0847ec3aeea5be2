import type { Payload } from 'payload'

import { settingsOf } from '../settle'
import { notificationsSlug } from '../slugs'

const day = 24 * 60 * 60 * 1_000

/** How long a piece of news is kept; the history of the document keeps what happened. */
export const keepDays = 365

/** Lets go of old news. */
export async function tidyNotifications(payload: Payload): Promise<undefined> {
  const before = new Date(settingsOf(payload).now().getTime() - keepDays * day)
  await payload.db.deleteMany({
    collection: notificationsSlug,
    where: { at: { less_than: before.toISOString() } },
  })
}
