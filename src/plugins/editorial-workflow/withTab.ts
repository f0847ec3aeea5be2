import type { CollectionConfig } from 'payload'

import { isOutsideBin } from './admin/isOutsideBin'

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>

/** Adds a view of its own to each document, as a tab beside the form. Its name is its path and its word. */
export function withTab(
  { admin }: CollectionConfig,
  { Component, name, order }: Readonly<{ Component: string; name: string; order: number }>,
): Components {
  const { components = {} } = admin ?? {}
  return {
    ...components,
    views: {
      ...components.views,
      edit: {
        ...components.views?.edit,
        [name]: {
          Component,
          path: `/${name}`,
          tab: {
            condition: isOutsideBin,
            href: `/${name}`,
            label: ({ t }: { t: (key: string) => string }) => t(`editorialWorkflow:${name}`),
            order,
          },
        },
      } as NonNullable<Components['views']>['edit'], // what was there, and one view more
    },
  }
}
