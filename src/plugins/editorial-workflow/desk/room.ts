import type { CollectionConfig } from 'payload'

import { metaOf } from '../admin/nameView'
import type { Admin, Room } from '../room'
import type { Settings } from '../settle'

const home = '/plugins/editorial-workflow/desk/admin'

/** The first page of the admin, and the lists: what waits for whom. */
export function deskRoom(settings: Settings): Room {
  return { admin: (admin) => withDesk(settings, admin), each: withLists }
}

function withDesk({ locales }: Settings, admin: Admin): Admin {
  const { components = {} } = admin
  return {
    ...admin,
    components: {
      ...components,
      beforeNavLinks: [`${home}/DeskLinks#DeskLinks`, ...(components.beforeNavLinks ?? [])],
      views: {
        dashboard: { Component: `${home}/Dashboard#Dashboard` },
        ...components.views,
        desk: {
          Component: `${home}/DeskView#DeskView`,
          exact: true,
          meta: metaOf('desk', locales),
          path: '/desk',
        },
      },
    },
  }
}

/** Lists that can be grouped, with the columns that say who is to do what by when. */
function withLists(collection: CollectionConfig): CollectionConfig {
  const { admin = {} } = collection
  return {
    ...collection,
    admin: {
      ...admin,
      groupBy: admin.groupBy ?? true,
      ...(admin.defaultColumns && { defaultColumns: withColumns(admin.defaultColumns) }),
    },
  }
}

function withColumns(columns: readonly string[]): string[] {
  const [title, state, ...others] = columns
  return [
    ...(title ? [title] : []),
    ...(state ? [state] : []),
    'workflow.assignee',
    'workflow.dueAt',
    'workflow.verifiedAt',
    ...others.filter((name) => !ours.includes(name)),
  ]
}

const ours: readonly string[] = ['workflow.assignee', 'workflow.dueAt', 'workflow.verifiedAt']
