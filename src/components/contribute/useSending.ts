import { unstable_isUnrecognizedActionError } from 'next/navigation'
import { type FormEvent, useEffect, useRef, useState } from 'react'

import type { FormProps } from './FormShell'
import { blankForm, type FormState } from './formState'

/** Where a form is on its way: nowhere yet, waiting for its files, being checked, or being sent. */
export type SendingPhase = 'still' | 'uploading' | 'proving' | 'sending'

/** Sends a form by script: without leaving the page, once however often one presses, and again when it is told to. */
export function useSending({ kind, locale, municipalities, send }: FormProps) {
  const [state, setState] = useState<FormState | null>(null)
  const [phase, setPhase] = useState<SendingPhase>('still')
  const isBusy = useRef(false)
  const isSent = useRef(false)

  // whoever goes back to a form that has been sent is given a new one
  useEffect(() => {
    const begin = (event: PageTransitionEvent) => {
      if (event.persisted && isSent.current) location.reload()
    }
    window.addEventListener('pageshow', begin)
    return () => window.removeEventListener('pageshow', begin)
  }, [])

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isBusy.current || isSent.current) return
    isBusy.current = true
    const form = event.currentTarget
    try {
      const { sendByScript } = await import('./sendByScript')
      const answer = await sendByScript({
        form,
        kind,
        locale,
        municipalities,
        onPhase: setPhase,
        send,
      })
      if (answer.sentTo) {
        isSent.current = true
        location.assign(answer.sentTo)
        return
      }
      setState(answer)
    } catch (err) {
      // the connection is gone, or the site has been renewed since the page was loaded
      const reason = unstable_isUnrecognizedActionError(err) ? 'renewed' : 'offline'
      setState((before) => ({ ...(before ?? blankForm), problems: [], reason, refused: [] }))
    }
    isBusy.current = false
    setPhase('still')
  }

  return {
    isSent,
    onSubmit,
    phase,
    state,
    /** The proof takes a while: begun as soon as the end of the form is in sight. */
    onBegin: () =>
      void import('./findProof').then(({ beginProof }) => beginProof()).catch(() => {}),
  }
}
