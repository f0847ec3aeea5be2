'use client'

import { useSyncExternalStore } from 'react'

let said = ''
const listeners = new Set<() => void>()

/** Says something once in the line at the top of the case: read out, and seen. */
export function announce(text: string): void {
  said = text
  for (const listener of listeners) listener()
}

/** What was said last. */
export const useNews = (): string =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => said,
    () => '',
  )
