import type { Admin, Room } from '../room'
import type { Settings } from '../settle'
import { sealsCollection } from './collection'
import { recordEndpoints } from './endpoints'
import { words } from './words'

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
  // a title that Payload takes in one language only: that of the site
  const { record, report } = locales[0] === 'sv' ? words.sv : words.en
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
          meta: { title: record },
          path: '/record',
        },
        report: {
          Component: `${home}/ReportView#ReportView`,
          exact: true,
          meta: { title: report },
          path: '/report',
        },
      },
    },
  }
}
