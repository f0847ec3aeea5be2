'use client'

import { useActionState, useEffect, useRef } from 'react'

import type { Messages } from '@/i18n/sv'

type Words = Messages['case']['lost']['form']

/** What became of an address: nothing yet, or why it was not taken. */
export type LostLinkState = Readonly<{ email: string; reason: keyof Words['reasons'] | null }>

export type SendLink = (state: LostLinkState, form: FormData) => Promise<LostLinkState>

type Props = Readonly<{ locale: string; send: SendLink; words: Words }>

/** Takes an e-mail address. */
export function LostLinkForm({ locale, send, words }: Props) {
  const [{ email, reason }, action, isSending] = useActionState(send, { email: '', reason: null })
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (reason) field.current?.focus()
  }, [reason])

  return (
    <form action={action} className="case-form">
      <input type="hidden" name="locale" value={locale} />
      <p className="case-field">
        <label htmlFor="lost-email">{words.label}</label>
        {reason ? (
          <span className="case-fault" id="lost-fault" role="alert">
            {words.reasons[reason]}
          </span>
        ) : null}
        <input
          ref={field}
          id="lost-email"
          key={email}
          name="email"
          type="email"
          autoComplete="email"
          defaultValue={email}
          aria-describedby={reason ? 'lost-fault' : undefined}
          aria-invalid={reason ? true : undefined}
        />
      </p>
      <button className="button" type="submit" disabled={isSending}>
        {words.send}
      </button>
    </form>
  )
}
