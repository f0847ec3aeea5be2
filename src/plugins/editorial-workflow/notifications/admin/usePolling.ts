'use client'

import { useEffect } from 'react'

const interval = 60_000

/** Asks at once and each minute, while somebody looks at the page; and when they come back to it. */
export function usePolling(ask: () => unknown): void {
  useEffect(() => {
    let last = 0
    const askNow = () => {
      if (document.hidden || Date.now() - last < interval / 4) return
      last = Date.now()
      ask()
    }
    askNow()
    const timer = setInterval(askNow, interval)
    document.addEventListener('visibilitychange', askNow)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', askNow)
    }
  }, [ask])
}
