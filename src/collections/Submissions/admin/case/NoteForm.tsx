'use client'

import { type FormEvent, useId } from 'react'

import { useWords } from '../useWords'
import { RefusalNote } from './RefusalNote'
import { useTyped } from './typed'
import { useCaseMove } from './useCaseMove'

/** Where a note to colleagues is written, whoever has the case. */
export function NoteForm({ id, rev }: Readonly<{ id: string; rev: number }>) {
  const words = useWords()
  const field = useId()
  const [text, type] = useTyped(`${id}:note`)
  const { isBusy, readAnew, refused, send } = useCaseMove(id, rev)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!isBusy && (await send('note', { words: text }))) type('')
  }
  return (
    <form className="case-write" onSubmit={submit}>
      <label htmlFor={field}>{words.noteLabel}</label>
      <textarea
        id={field}
        maxLength={4000}
        name="note"
        onChange={(event) => type(event.target.value)}
        rows={2}
        value={text}
      />
      <RefusalNote isBusy={isBusy} onReadAnew={readAnew} refused={refused} />
      <p>
        <button aria-disabled={isBusy} className="case-button" type="submit">
          {words.noteSave}
        </button>
      </p>
    </form>
  )
}
