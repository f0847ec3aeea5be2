'use client'

import { useEffect, useSyncExternalStore } from 'react'

/**
 * What has been typed and not sent, by case and place. It outlives a refusal, a reading anew and a
 * closed dialog; it is gone with the page.
 */
const kept = new Map<string, string>()
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function keep(key: string, text: string): void {
  if (text) kept.set(key, text)
  else kept.delete(key)
  for (const listener of listeners) listener()
}

/** A text that stays until it is sent, or emptied. */
export function useTyped(key: string): readonly [string, (text: string) => void] {
  const text = useSyncExternalStore(
    subscribe,
    () => kept.get(key) ?? '',
    () => '',
  )
  return [text, (next) => keep(key, next)]
}

/** Whoever leaves the page is asked about what they have written and not sent. */
export function useWarning(): void {
  const isUnsent = useSyncExternalStore(
    subscribe,
    () => kept.size > 0,
    () => false,
  )
  useEffect(() => {
    if (!isUnsent) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isUnsent])
}
