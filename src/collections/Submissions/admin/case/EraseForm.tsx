'use client'

import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type FormEvent, useId, useState } from 'react'

import { useAskAboutCases } from '../useMove'
import { useWords } from '../useWords'

type Props = Readonly<{ id: string; isHeld: boolean; reference: string }>

/** Erases the case for good. Whoever does types its reference, so that it is no slip of the hand. */
export function EraseForm({ id, isHeld, reference }: Props) {
  const words = useWords()
  const ask = useAskAboutCases()
  const router = useRouter()
  const { config } = useConfig()
  const field = useId()
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const erase = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy) return
    if (typed.trim().toUpperCase() !== reference) return setFault(words.eraseMismatch)
    setIsBusy(true)
    setFault(null)
    const answer = await ask(`${id}/erase`, { body: { reference }, method: 'POST' })
    setIsBusy(false)
    if (!answer.ok) return setFault(answer.message)
    router.push(`${config.routes.admin}/collections/submissions`)
    router.refresh()
  }
  return (
    <details className="case-fold case-fold--danger">
      <summary>{words.erase}</summary>
      {isHeld ? (
        <p>{words.eraseHeld}</p>
      ) : (
        <form className="case-write" onSubmit={erase}>
          <p>{words.eraseHelp}</p>
          <label htmlFor={field}>{words.eraseType(reference)}</label>
          <input
            aria-invalid={fault ? true : undefined}
            autoComplete="off"
            id={field}
            onChange={(event) => setTyped(event.target.value)}
            spellCheck={false}
            value={typed}
          />
          {fault && (
            <p className="case-refused" role="alert">
              {fault}
            </p>
          )}
          <p>
            <button
              aria-disabled={isBusy}
              className="case-button case-button--danger"
              type="submit"
            >
              {words.eraseConfirm}
            </button>
          </p>
        </form>
      )}
    </details>
  )
}
