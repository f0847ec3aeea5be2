import type { ReactNode } from 'react'

import type { PanelProps } from '../../review/panel'
import { settingsOf } from '../../settle'
import { listPreviewLinks } from '../links'
import { PreviewLinks } from './PreviewLinks'

/** The links that show the document to somebody outside. */
export async function PreviewLinksPanel({ collection, id, req }: PanelProps): Promise<ReactNode> {
  const settings = settingsOf(req.payload)
  // a document without a page of its own has nothing to show
  if (!settings.previewLinks?.collections.includes(collection)) return null

  const initial = await listPreviewLinks(req, collection, id)
  if (!initial.ok) return null

  const { routes, serverURL } = req.payload.config
  return (
    <PreviewLinks
      initial={initial}
      timeZone={settings.timeZone}
      url={`${serverURL}${routes.api}/${collection}/${id}/preview-links`}
    />
  )
}
