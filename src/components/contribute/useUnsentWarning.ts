import { type RefObject, useEffect, useRef } from 'react'

/** Warns before words are lost that have been written and not sent. They are kept nowhere but in the page. */
export function useUnsentWarning(isSent: RefObject<boolean>) {
  const hasWords = useRef(false)

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (hasWords.current && !isSent.current) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isSent])

  return {
    note: () => {
      hasWords.current = true
    },
  }
}
