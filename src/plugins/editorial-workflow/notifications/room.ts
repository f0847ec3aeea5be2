import type { CollectionBeforeDeleteHook, CollectionConfig } from 'payload'

import { metaOf } from '../admin/nameView'
import type { Admin, Room } from '../room'
import type { Settings } from '../settle'
import { notificationsSlug } from '../slugs'
import { choiceFields } from './choiceFields'
import { notificationEndpoints } from './endpoints'

/** Who is told of what, in the admin and by mail. */
export function notificationsRoom(settings: Settings): Room {
  return {
    admin: (admin) => withBell(settings, admin),
    endpoints: notificationEndpoints(settings),
    people: withNews,
  }
}

const home = '/plugins/editorial-workflow/notifications/admin'

/** A bell at the top of every page, and a page with all the news. */
function withBell({ locales }: Settings, admin: Admin): Admin {
  const { components = {} } = admin
  return {
    ...admin,
    components: {
      ...components,
      actions: [...(components.actions ?? []), `${home}/Bell#Bell`],
      views: {
        ...components.views,
        notifications: {
          Component: `${home}/NotificationsView#NotificationsView`,
          meta: metaOf('notifications', locales),
          path: '/notifications',
        },
      },
    },
  }
}

function withNews(people: CollectionConfig): CollectionConfig {
  const { fields, hooks } = people
  return {
    ...people,
    fields: [...fields, ...choiceFields],
    hooks: { ...hooks, beforeDelete: [...(hooks?.beforeDelete ?? []), forgetNews] },
  }
}

/** What somebody was told is theirs, and goes with them. */
const forgetNews: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({
    collection: notificationsSlug,
    req,
    where: { recipient: { equals: id } },
  })
}
