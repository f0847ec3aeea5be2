'use client'

import { Button } from '@payloadcms/ui'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'

import { ChecksBeforeSubmit } from '../checks/admin/ChecksBeforeSubmit'
import type { OpenMove } from '../service/describe'
import type { Refused } from './usePost'
import { useWords } from './useWords'

/** What goes with a move. */
export type MoveInput = Readonly<{ comment?: string; to?: string; assignee?: string }>

type Props = Readonly<{
  move: OpenMove
  isBusy: boolean
  /** The form of the document holds changes that are not saved. */
  isUnsaved: boolean
  refused: Refused | null
  onSend: (input: MoveInput) => void
  onCancel: () => void
}>

/**
 * Asks for what a move needs, and sends it. It stands inside the form of the document, so it is no
 * form of its own; what is typed stays when the move is refused.
 */
export function MoveForm({ isBusy, isUnsaved, move, onCancel, onSend, refused }: Props) {
  const words = useWords()
  const id = useId()
  const box = useRef<HTMLFieldSetElement>(null)
  const [comment, setComment] = useState('')
  const [assignee, setAssignee] = useState('')
  const [to, setTo] = useState<string>(move.choices[0]?.state ?? '')

  useEffect(() => {
    box.current?.querySelector<HTMLElement>('select, input, textarea, button')?.focus()
  }, [])

  const isRequired = move.comment === 'required'
  const send = () =>
    onSend({
      ...(comment.trim() && { comment }),
      ...(to && { to }),
      ...(assignee.trim() && { assignee: assignee.trim() }),
    })
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onCancel()
  }

  return (
    <fieldset className="workflow-form" onKeyDown={closeOnEscape} ref={box}>
      <legend>{move.label}</legend>
      <p>{move.help}</p>
      {move.name === 'submit' && <ChecksBeforeSubmit />}
      {isUnsaved && (
        <p className="workflow-form__refused" role="alert">
          {words('ui_saveFirst')}
        </p>
      )}

      {move.choices.length > 0 && (
        <label htmlFor={`${id}-to`}>
          {words('ui_target')}
          <select id={`${id}-to`} onChange={(event) => setTo(event.target.value)} value={to}>
            {move.choices.map(({ label, state }) => (
              <option key={state} value={state}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      {move.name === 'assign' && (
        <label htmlFor={`${id}-assignee`}>
          {words('ui_assignee')}
          <input
            id={`${id}-assignee`}
            onChange={(event) => setAssignee(event.target.value)}
            value={assignee}
          />
        </label>
      )}
      {move.comment !== 'none' && (
        <label htmlFor={`${id}-comment`}>
          {words(isRequired ? 'ui_reason' : 'ui_message')}
          <textarea
            aria-describedby={isRequired ? `${id}-min` : undefined}
            aria-required={isRequired}
            id={`${id}-comment`}
            onChange={(event) => setComment(event.target.value)}
            rows={3}
            value={comment}
          />
        </label>
      )}
      {isRequired && <p id={`${id}-min`}>{words('ui_min', { min: move.min })}</p>}

      {refused && (
        <div className="workflow-form__refused" role="alert">
          <p>{refused.message}</p>
          <ul>
            {refused.errors.map(({ label, message, path }) => (
              <li key={path}>
                <strong>{label ?? path}</strong>: {message}
              </li>
            ))}
          </ul>
        </div>
      )}

      <div className="workflow-form__buttons">
        <Button
          disabled={isBusy || isUnsaved}
          id={`confirm-${move.name}`}
          margin={false}
          onClick={send}
          type="button"
        >
          {move.label}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onCancel} type="button">
          {words('ui_cancel')}
        </Button>
      </div>
    </fieldset>
  )
}
