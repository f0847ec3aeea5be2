'use client'

import { useEffect } from 'react'

import { useIsUnsent } from './commentStore'

/** Whoever leaves the page is asked about what they have written and not sent. */
export function useWarning(): void {
  const isUnsent = useIsUnsent(() => true)

  useEffect(() => {
    if (!isUnsent) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isUnsent])
}
