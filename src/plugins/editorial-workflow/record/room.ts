import { metaOf } from '../admin/nameView'
import type { Admin, Room } from '../room'
import type { Settings } from '../settle'
import { sealsCollection } from './collection'
import { recordEndpoints } from './endpoints'

const home = '/plugins/editorial-workflow/record/admin'

/** The record: who did what, when and why; and the report that is made of it. */
export function recordRoom(settings: Settings): Room {
  return {
    admin: (admin) => withRecord(settings, admin),
    collections: [sealsCollection],
    endpoints: recordEndpoints(settings),
  }
}

function withRecord({ locales }: Settings, admin: Admin): Admin {
  const { components = {} } = admin
  return {
    ...admin,
    components: {
      ...components,
      beforeNavLinks: [...(components.beforeNavLinks ?? []), `${home}/RecordNav#RecordNav`],
      views: {
        ...components.views,
        record: {
          Component: `${home}/RecordView#RecordView`,
          exact: true,
          meta: metaOf('record', locales),
          path: '/record',
        },
        report: {
          Component: `${home}/ReportView#ReportView`,
          exact: true,
          meta: metaOf('report', locales),
          path: '/report',
        },
      },
    },
  }
}
