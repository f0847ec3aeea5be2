'use client'

import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react'

import { useWords } from '../useWords'
import { RefusalNote } from './RefusalNote'
import type { Refused } from './useCaseMove'

type Props = Readonly<{
  children?: ReactNode
  confirm: string
  help: string
  isBusy: boolean
  /** It was possible when the dialog was opened, but no longer is. */
  isGone: boolean
  isDanger?: boolean
  onClose: () => void
  onReadAnew: () => void
  onSubmit: () => void
  refused: Refused | null
  title: string
}>

/** The frame of every decision: what it does, what it needs, why it was refused. What is typed stays. */
export function DialogFrame(props: Props) {
  const { children, confirm, help, isBusy, isDanger, isGone, onClose, refused, title } = props
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    dialog.current?.showModal()
    dialog.current?.querySelector<HTMLElement>('select, textarea, input')?.focus()
  }, [])

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!isBusy && !isGone) props.onSubmit()
  }
  const close = () => {
    dialog.current?.close()
    onClose()
  }
  return (
    <dialog
      aria-labelledby={`${id}-title`}
      className="case-dialog"
      onCancel={(event) => {
        event.preventDefault()
        if (!isBusy) close()
      }}
      ref={dialog}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <form onSubmit={submit}>
        <p>{help}</p>
        {children}
        {isGone && (
          <p className="case-refused" role="alert">
            {words.gone}
          </p>
        )}
        <RefusalNote isBusy={isBusy} onReadAnew={props.onReadAnew} refused={refused} />
        <div className="case-dialog__buttons">
          <button
            aria-disabled={isBusy || isGone}
            className={`case-button ${isDanger ? 'case-button--danger' : 'case-button--first'}`}
            type="submit"
          >
            {confirm}
          </button>
          <button className="case-button" onClick={close} type="button">
            {isGone ? words.close : words.cancel}
          </button>
        </div>
      </form>
    </dialog>
  )
}
