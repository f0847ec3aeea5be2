'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useId, useState } from 'react'

import { useAskAboutCases } from '../useMove'
import { useWords } from '../useWords'
import { announce } from './news'

type Props = Readonly<{ id: string; isHeld: boolean; reason: string }>

/** Keeps the case from being purged, with a reason, and lets it go again. */
export function HoldForm({ id, isHeld, reason }: Props) {
  const words = useWords()
  const ask = useAskAboutCases()
  const router = useRouter()
  const field = useId()
  const [own, setOwn] = useState<string | null>(null)
  const typed = own ?? reason
  const [fault, setFault] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const hold = async (text: string | null) => {
    if (isBusy) return
    setIsBusy(true)
    setFault(null)
    const answer = await ask(`${id}/hold`, { body: { reason: text }, method: 'POST' })
    setIsBusy(false)
    if (!answer.ok) return setFault(answer.message)
    setOwn(null)
    announce(text === null ? words.holdReleased : words.holdMade)
    router.refresh()
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    hold(typed)
  }
  return (
    <details className="case-fold" open={isHeld}>
      <summary>{words.holdSet}</summary>
      <form className="case-write" onSubmit={submit}>
        <p className="case-help" id={`${field}-help`}>
          {words.holdHelp}
        </p>
        <label htmlFor={field}>{words.holdReason}</label>
        <textarea
          aria-describedby={`${field}-help`}
          id={field}
          maxLength={300}
          onChange={(event) => setOwn(event.target.value)}
          required
          rows={2}
          value={typed}
        />
        {fault && (
          <p className="case-refused" role="alert">
            {fault}
          </p>
        )}
        <p className="case-links">
          <button aria-disabled={isBusy} className="case-button" type="submit">
            {words.holdSave}
          </button>
          {isHeld && (
            <button
              aria-disabled={isBusy}
              className="case-button"
              onClick={() => hold(null)}
              type="button"
            >
              {words.holdRelease}
            </button>
          )}
        </p>
      </form>
    </details>
  )
}
