'use client'

import { useSyncExternalStore } from 'react'

/** The number of unread news, shared by the bell and the page; null until somebody has asked. */
let unread: number | null = null
const listeners = new Set<() => void>()

export function setUnread(count: number): void {
  unread = count
  for (const listen of listeners) listen()
}

export function useUnread(): number | null {
  return useSyncExternalStore(
    (listen) => {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
    () => unread,
    () => null,
  )
}
