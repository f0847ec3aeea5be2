'use client'

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { CheckList } from '../listChecks'
import { readChecks } from './checksStore'

/** What was seen in the document on the screen, as it was last saved; null while that is not known. */
export function useChecks(): CheckList | null {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [list, setList] = useState<CheckList | null>(null)
  const url = id ? `${config.serverURL}${config.routes.api}/${collectionSlug}/${id}/checks` : null

  // read anew when the document is saved
  useEffect(() => {
    if (!url) return
    let isHere = true
    readChecks(url, { language: i18n.language, savedAt: lastUpdateTime }).then((found) => {
      if (isHere && found) setList(found)
    })
    return () => {
      isHere = false
    }
  }, [url, lastUpdateTime, i18n.language])

  return list
}
