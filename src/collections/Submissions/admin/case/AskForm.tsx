'use client'

import { type FormEvent, useId } from 'react'

import type { Locale } from '@/domain/vocabulary/locales'

import { useWords } from '../useWords'
import { RefusalNote } from './RefusalNote'
import { useTyped } from './typed'
import { useCaseMove } from './useCaseMove'

type Props = Readonly<{ id: string; locale: Locale; mayAsk: boolean; rev: number }>

/** Where a question to the sender is written. What is typed stays until it is sent. */
export function AskForm({ id, locale, mayAsk, rev }: Props) {
  const words = useWords()
  const field = useId()
  const [text, type] = useTyped(`${id}:ask`)
  const { isBusy, readAnew, refused, send } = useCaseMove(id, rev)
  if (!mayAsk && !text) return null

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy || !mayAsk) return
    if (await send('ask', { words: text })) type('')
  }
  const language = words.languages[locale] ?? locale
  return (
    <form className="case-write" onSubmit={submit}>
      <label htmlFor={field}>{words.askLabel}</label>
      <p className="case-help" id={`${field}-help`}>
        {words.askHelp(language)}
      </p>
      <textarea
        aria-describedby={`${field}-help`}
        id={field}
        lang={locale}
        maxLength={4000}
        name="ask"
        onChange={(event) => type(event.target.value)}
        rows={4}
        value={text}
      />
      {!mayAsk && (
        <p className="case-refused" role="alert">
          {words.gone}
        </p>
      )}
      <RefusalNote isBusy={isBusy} onReadAnew={readAnew} refused={refused} />
      {mayAsk && (
        <p>
          <button aria-disabled={isBusy} className="case-button case-button--first" type="submit">
            {words.moves.ask}
          </button>
        </p>
      )}
    </form>
  )
}
