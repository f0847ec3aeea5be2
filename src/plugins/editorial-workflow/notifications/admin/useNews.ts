'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

import type { ToldPage } from '../listNews'
import type { Marked } from '../markRead'
import { setUnread } from './newsStore'

type Mark = Marked | Readonly<{ all: true }>

/** Asks the server for the news of whoever is signed in; null where no answer came. */
export function useNews() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const url = `${config.routes.api}/workflow/notifications`
  const { language } = i18n

  const ask = useCallback(
    async <Answer extends { unread: number }>(path: string, init: RequestInit = {}) => {
      const response = await fetch(url + path, {
        credentials: 'include',
        // a link may lead away before the answer has come
        keepalive: true,
        ...init,
        headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      }).catch(() => null) // whoever asks says so
      if (!response?.ok) return null

      const answer = (await response.json()) as Answer // the shape that the server promises
      setUnread(answer.unread)
      return answer
    },
    [language, url],
  )

  const count = useCallback(() => ask('/unread'), [ask])
  const list = useCallback(() => ask<ToldPage>('?limit=8'), [ask])
  const mark = useCallback(
    (what: Mark) => ask('/read', { body: JSON.stringify(what), method: 'POST' }),
    [ask],
  )
  return { count, list, mark }
}
