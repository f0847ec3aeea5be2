'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'

import type { Replacement } from './moveInput'

type Named = Replacement & Readonly<{ kind: string }>
type Row = { documentCollection: string; documentId: string; title?: string | null }

/** How many are shown at once; whoever sees none of theirs writes more of the title. */
const most = 8

/** Finds published documents by their title, whatever collection they are in. */
export function usePublishedItems(): (title: string, except: string) => Promise<readonly Named[]> {
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation()

  return async (title, except) => {
    const query = new URLSearchParams({
      depth: '0',
      limit: String(most),
      sort: 'title',
      'where[isLive][equals]': 'true',
      'where[documentId][not_equals]': except,
      'where[title][like]': title,
    })
    const url = `${config.serverURL}${config.routes.api}/workflow-items?${query}`
    const response = await fetch(url, { credentials: 'include' }).catch(() => null) // nothing is found
    if (!response?.ok) return []

    const { docs } = (await response.json()) as { docs: Row[] } // rows as the workflow keeps them
    return docs.map(({ documentCollection, documentId, title: name }) => {
      const labels = getEntityConfig({ collectionSlug: documentCollection })?.labels
      const kind = labels ? getTranslation(labels.singular, i18n) : documentCollection
      return { collection: documentCollection, id: documentId, kind, title: name ?? documentId }
    })
  }
}
