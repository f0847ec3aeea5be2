import type { Endpoint } from 'payload'

import { metaOf } from '../admin/nameView'
import { answer, bodyOf, idIn } from '../endpoints'
import type { Admin, Room } from '../room'
import type { Settings } from '../settle'
import { withTab } from '../withTab'
import { describeLanguages, vouch } from './describeLanguages'
import { hideLanguages } from './hideLanguages'

const home = '/plugins/editorial-workflow/languages/admin'

/** What is translated, what is not, and what has fallen behind. Nothing on a site with one language. */
export function languagesRoom(settings: Settings): Room {
  if (settings.locales.length < 2) return {}
  return {
    each: (collection) => ({
      ...hideLanguages(settings, collection),
      admin: { ...collection.admin, components: withTab(collection, tab) },
      endpoints: [...(collection.endpoints || []), ...endpointsOf(collection.slug)],
    }),
    admin: (admin) => withWorkList(settings, admin),
  }
}

/** The source and its translation stand side by side in a tab of their own. */
const tab = {
  Component: `${home}/TranslationView#TranslationView`,
  name: 'translation',
  order: 250,
}

function withWorkList({ locales }: Settings, admin: Admin): Admin {
  const { components = {} } = admin
  return {
    ...admin,
    components: {
      ...components,
      beforeNavLinks: [
        ...(components.beforeNavLinks ?? []),
        `${home}/TranslationsLink#TranslationsLink`,
      ],
      views: {
        ...components.views,
        translations: {
          Component: `${home}/TranslationsView#TranslationsView`,
          meta: metaOf('translations', locales),
          path: '/translations',
        },
      },
    },
  }
}

function endpointsOf(collection: string): Endpoint[] {
  return [
    {
      path: '/:id/languages',
      method: 'get',
      handler: async (req) => answer(await describeLanguages(req, collection, idIn(req))),
    },
    {
      path: '/:id/languages/:locale/vouch',
      method: 'post',
      handler: async (req) => {
        const { seen } = await bodyOf(req)
        const locale = String(req.routeParams?.locale)
        return answer(await vouch(req, collection, idIn(req), { locale, seen }))
      },
    },
  ]
}
