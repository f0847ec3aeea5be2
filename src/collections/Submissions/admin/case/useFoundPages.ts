'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { useLanguage } from '../useWords'
import type { Target } from './chosenMove'

const pause = 250

/** The pages of a collection whose titles hold some words, drafts among them; null until there is an answer. */
export function useFoundPages(collection: string, text: string): readonly Target[] | null {
  const { config } = useConfig()
  const language = useLanguage()
  const [found, setFound] = useState<readonly Target[] | null>(null)
  const words = text.trim()

  useEffect(() => {
    setFound(null)
    if (words.length < 2) return
    const asking = new AbortController()
    const query = new URLSearchParams({
      depth: '0',
      draft: 'true',
      limit: '8',
      locale: language,
      sort: 'title',
      'select[title]': 'true',
      'where[title][like]': words,
    })
    const timer = setTimeout(async () => {
      const response = await fetch(`${config.routes.api}/${collection}?${query}`, {
        credentials: 'include',
        signal: asking.signal,
      }).catch(() => null) // nothing is found then, and one may type on
      const { docs = [] } = ((await response?.json().catch(() => null)) ?? {}) as Found // as Payload answers
      if (!asking.signal.aborted) {
        setFound(docs.map(({ id, title }) => ({ collection, id, title: title || id })))
      }
    }, pause)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [collection, config.routes.api, language, words])
  return found
}

type Found = { docs?: { id: string; title?: string }[] }
