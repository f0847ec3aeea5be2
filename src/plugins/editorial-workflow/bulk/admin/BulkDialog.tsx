'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react'

import { useWords } from '../../admin/useWords'
import type { Choice } from '../../desk/admin/DeskFilters'
import type { DeskRow } from '../../desk/toRows'
import { type BulkMove, bulkMoves } from '../bulkMoves'
import type { BulkResult } from '../moveMany'
import { useBulk } from './useBulk'

type Props = Readonly<{
  move: BulkMove
  rows: readonly DeskRow[]
  people: readonly Choice[]
  /** Told the keys of what was refused, where anything was tried. */
  onClose: (failed: readonly string[] | null) => void
}>

/** Says what will happen, asks for what the move needs, makes it, and tells item by item how it went. */
export function BulkDialog({ move, onClose, people, rows }: Props) {
  const words = useWords()
  const router = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const { done, fault, isBusy, results, send } = useBulk()
  const fitting = rows.filter(({ state }) => fromOf(move).includes(state))

  useEffect(() => {
    dialog.current?.showModal()
  }, [])

  const close = () => {
    dialog.current?.close()
    onClose(results && keysOf(results.filter(({ ok }) => !ok)))
    if (results) router.refresh()
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const comment = String(form.get('comment') ?? '').trim()
    const assignee = String(form.get('assignee') ?? '')
    send(move, fitting, {
      ...(comment && { comment }),
      ...(move === 'assign' && { assignee: assignee || null }),
    })
  }

  return (
    <dialog
      aria-labelledby={`${id}-title`}
      className="bulk-dialog"
      onCancel={(event) => {
        event.preventDefault()
        if (!isBusy) close()
      }}
      ref={dialog}
    >
      <h2 id={`${id}-title`}>{words(`bulk_${move}`)}</h2>
      {results ? (
        <Results onClose={close} results={results} rows={rows} />
      ) : (
        <form onSubmit={submit}>
          <p>{words(`bulk_help_${move}`)}</p>
          <Fitting fitting={fitting} rows={rows} />
          {fitting.length > 0 && <Details id={id} move={move} people={people} />}
          {fault && (
            <p className="bulk-dialog__fault" role="alert">
              {fault}
            </p>
          )}
          {isBusy && (
            <p role="status">
              <progress max={fitting.length} value={done} />{' '}
              {words('bulk_progress', { count: fitting.length, done })}
            </p>
          )}
          <div className="bulk-bar__buttons">
            {fitting.length > 0 && (
              <button className="desk-button desk-button--first" disabled={isBusy} type="submit">
                {words(`bulk_${move}`)} ({fitting.length})
              </button>
            )}
            <button className="desk-button" disabled={isBusy} onClick={close} type="button">
              {words('ui_cancel')}
            </button>
          </div>
        </form>
      )}
    </dialog>
  )
}

/** Which of the chosen texts it is about, and which are left out because they stand elsewhere. */
function Fitting({
  fitting,
  rows,
}: Readonly<{ fitting: readonly DeskRow[]; rows: readonly DeskRow[] }>) {
  const words = useWords()
  const others = rows.filter((row) => !fitting.includes(row))
  return (
    <>
      {fitting.length > 0 && (
        <ul className="bulk-dialog__items">
          {fitting.map(({ key, title }) => (
            <li key={key}>{title}</li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <details open={fitting.length === 0}>
          <summary>{words('bulk_others', { count: others.length })}</summary>
          <ul className="bulk-dialog__items">
            {others.map(({ key, state, title }) => (
              <li key={key}>
                {title} ({words(`state_${state}`)})
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

type DetailsProps = Readonly<{ id: string; move: BulkMove; people: readonly Choice[] }>

/** What the move needs to be told. */
function Details({ id, move, people }: DetailsProps) {
  const words = useWords()
  const isReasoned = move === 'archive'
  return (
    <>
      {move === 'assign' && (
        <Labelled id={`${id}-assignee`} label={words('bulk_assignee')}>
          <select id={`${id}-assignee`} name="assignee">
            {people.map(({ label, value }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
            <option value="">{words('bulk_toQueue')}</option>
          </select>
        </Labelled>
      )}
      {['archive', 'request_changes', 'publish', 'confirm_current'].includes(move) && (
        <Labelled
          help={isReasoned || move === 'request_changes' ? words('ui_min', { min: 10 }) : undefined}
          id={`${id}-comment`}
          label={words(
            move === 'request_changes'
              ? 'bulk_whatToChange'
              : isReasoned
                ? 'ui_reason'
                : 'ui_message',
          )}
        >
          <textarea
            aria-describedby={
              isReasoned || move === 'request_changes' ? `${id}-comment-help` : undefined
            }
            id={`${id}-comment`}
            maxLength={5000}
            minLength={isReasoned ? 10 : undefined}
            name="comment"
            required={isReasoned}
            rows={4}
          />
        </Labelled>
      )}
    </>
  )
}

type LabelledProps = Readonly<{
  id: string
  label: string
  help?: string | undefined
  children: ReactNode
}>

function Labelled({ children, help, id, label }: LabelledProps) {
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      {children}
      {help && (
        <p className="desk-row__facts" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  )
}

type ResultsProps = Readonly<{
  results: readonly BulkResult[]
  rows: readonly DeskRow[]
  onClose: () => void
}>

function Results({ onClose, results, rows }: ResultsProps) {
  const words = useWords()
  const box = useRef<HTMLDivElement>(null)
  const refused = results.flatMap((result) => (result.ok ? [] : [result]))
  const made = results.length - refused.length
  const rowOf = (key: string) => rows.find((row) => row.key === key)

  useEffect(() => {
    box.current?.focus()
  }, [])

  return (
    <div ref={box} tabIndex={-1}>
      <p>
        <strong>{words('bulk_made', { count: results.length, made })}</strong>
      </p>
      {refused.length > 0 && (
        <>
          <h3>{words('bulk_refused', { count: refused.length })}</h3>
          <ul className="bulk-dialog__items">
            {refused.map(({ collection, id, message }) => {
              const row = rowOf(`${collection}:${id}`)
              return (
                <li key={`${collection}:${id}`}>
                  <a href={row?.href}>{row?.title ?? id}</a>: {message}
                </li>
              )
            })}
          </ul>
          <p>{words('bulk_stillChosen')}</p>
        </>
      )}
      <div className="bulk-bar__buttons">
        <button className="desk-button desk-button--first" onClick={onClose} type="button">
          {words('bulk_close')}
        </button>
      </div>
    </div>
  )
}

const fromOf = (name: BulkMove): readonly string[] =>
  bulkMoves.find((move) => move.name === name)?.from ?? []

const keysOf = (results: readonly BulkResult[]) =>
  results.map(({ collection, id }) => `${collection}:${id}`)
