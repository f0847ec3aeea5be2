'use client'

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { CheckList } from '../listChecks'

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
    const leaving = new AbortController()
    fetch(url, {
      credentials: 'include',
      headers: { 'Accept-Language': i18n.language },
      signal: leaving.signal,
    })
      .then(async (answer) => answer.ok && setList(await answer.json()))
      // without an answer nothing is said: the check is a help, and no condition
      .catch(() => {})
    return () => leaving.abort()
  }, [url, lastUpdateTime, i18n.language])

  return list
}
