'use client'

import { useEffect, useState } from 'react'

import type { Suggestions } from '@/domain/catalogue/suggestions'
import type { Locale } from '@/domain/vocabulary/locales'

/** How long to wait for a pause in the typing before anything is asked for, in milliseconds. */
const pause = 150

/** Fewer letters propose everything. */
const least = 2

const nothing: Suggestions = { items: [], words: [] }

/**
 * What is proposed for what somebody has typed; null until it is known, and nothing where it cannot be.
 * What is asked for is let go when the typing goes on.
 */
export function useSuggestions(typed: string | null, locale: Locale): Suggestions | null {
  const [found, setFound] = useState<Suggestions | null>(null)
  const asked = typed?.trim() ?? ''

  useEffect(() => {
    setFound((before) => (asked.length < least ? null : before))
    if (asked.length < least) return

    const leaving = new AbortController()
    const timer = setTimeout(() => {
      const query = new URLSearchParams({ q: asked, lang: locale })
      fetch(`/api/suggestions?${query}`, { signal: leaving.signal })
        .then((answer): Promise<Suggestions> | Suggestions => (answer.ok ? answer.json() : nothing))
        .then(setFound, () => leaving.signal.aborted || setFound(nothing))
    }, pause)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [asked, locale])

  return found
}
