'use client'

import { useConfig, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

/** Saves the form on the screen as a draft, as Payload's own button does; null where nobody may save it. */
export function useDraftSaving(): (() => Promise<void>) | null {
  const { config } = useConfig()
  const { collectionSlug, hasSavePermission, id } = useDocumentInfo()
  const { code } = useLocale()
  const { submit } = useForm()
  if (!submit || !hasSavePermission) return null

  return async () => {
    await submit({
      action: formatAdminURL({
        apiRoute: config.routes.api,
        path: `/${collectionSlug}/${id}?locale=${code}&depth=0&fallback-locale=null&draft=true`,
      }),
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
  }
}
