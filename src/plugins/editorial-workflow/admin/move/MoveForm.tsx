'use client'

import { Button } from '@payloadcms/ui'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'

import { ChecksBeforeSubmit } from '../../checks/admin/ChecksBeforeSubmit'
import type { WorkflowView } from '../../service/describe'
import type { OpenMove } from '../../service/listMoves'
import { useWords } from '../useWords'
import { AssigneeField } from './AssigneeField'
import { LocalesField } from './LocalesField'
import { MomentField } from './MomentField'
import { beginTyping, type MoveInput, type Typed, toInput } from './moveInput'
import { RefusalNote } from './RefusalNote'
import { ReplacementField } from './ReplacementField'
import { UrgencyFields } from './UrgencyFields'
import { useDraftSaving } from './useDraftSaving'
import type { Refused } from './usePost'

type Props = Readonly<{
  move: OpenMove
  /** Where the document stands, as the reader has seen it. */
  view: WorkflowView
  isBusy: boolean
  /** The move was open when the form was, but no longer is. */
  isGone: boolean
  /** The form of the document holds changes that are not saved. */
  isUnsaved: boolean
  refused: Refused | null
  onSend: (input: MoveInput) => void
  onCancel: () => void
  onReadAnew: () => Promise<void>
}>

/**
 * Asks for what a move needs, and sends it. It stands inside the form of the document, so it is no
 * form of its own; what is typed stays when the move is refused.
 */
export function MoveForm(props: Props) {
  const { isBusy, isGone, isUnsaved, move, onCancel, onReadAnew, onSend, refused, view } = props
  const words = useWords()
  const id = useId()
  const box = useRef<HTMLFieldSetElement>(null)
  const [typed, setTyped] = useState<Typed>(() => beginTyping(move, view))
  const type = (part: Partial<Typed>) => setTyped({ ...typed, ...part })

  useEffect(() => {
    box.current?.querySelector<HTMLElement>(firstFields)?.focus()
  }, [])

  const isRequired = move.comment === 'required'
  const isPublic = move.takes.includes('locales')
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.stopPropagation()
    onCancel()
  }

  return (
    <fieldset className="workflow-form" onKeyDown={closeOnEscape} ref={box}>
      <legend>{move.label}</legend>
      <p>{move.help}</p>
      {move.name === 'submit' && <ChecksBeforeSubmit />}
      {isUnsaved && <SaveFirst />}
      {isPublic && <Warnings warnings={view.warnings} />}

      {move.choices.length > 0 && (
        <label htmlFor={`${id}-to`}>
          {words('ui_target')}
          <select
            id={`${id}-to`}
            onChange={(event) => type({ to: event.target.value })}
            value={typed.to}
          >
            {move.choices.map(({ label, state }) => (
              <option key={state} value={state}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      {move.takes.includes('assignee') && <AssigneeField typed={typed} type={type} view={view} />}
      {move.takes.includes('priority') && <UrgencyFields typed={typed} type={type} />}
      {move.takes.includes('scheduledFor') && (
        <MomentField
          isRequired
          label={words('form_publishAt')}
          onChange={(scheduledFor) => type({ scheduledFor })}
          value={typed.scheduledFor}
        />
      )}
      {move.takes.includes('unpublishAt') && (
        <MomentField
          isRequired={!move.takes.includes('scheduledFor')}
          label={words('form_unpublishAt')}
          onChange={(unpublishAt) => type({ unpublishAt })}
          value={typed.unpublishAt}
        />
      )}
      {isPublic && <LocalesField typed={typed} type={type} view={view} />}
      {move.takes.includes('replacedBy') && <ReplacementField typed={typed} type={type} />}
      {move.comment !== 'none' && (
        <label htmlFor={`${id}-comment`}>
          {words(isRequired ? 'ui_reason' : 'ui_message')}
          <textarea
            aria-describedby={isRequired ? `${id}-min` : undefined}
            aria-required={isRequired}
            id={`${id}-comment`}
            onChange={(event) => type({ comment: event.target.value })}
            rows={3}
            value={typed.comment}
          />
        </label>
      )}
      {isRequired && (
        <p className="workflow-form__hint" id={`${id}-min`}>
          {words('ui_min', { min: move.min })}
        </p>
      )}

      {refused && <RefusalNote onReadAnew={onReadAnew} refused={refused} view={view} />}
      {isGone && (
        <p className="workflow-form__refused" role="alert">
          {words('form_gone', { turn: view.turn })}
        </p>
      )}

      <div className="workflow-form__buttons">
        <Button
          buttonStyle={dangerous.includes(move.name) ? 'error' : 'primary'}
          disabled={isBusy || isUnsaved || isGone}
          id={`confirm-${move.name}`}
          margin={false}
          onClick={() => onSend(toInput(move, typed, view))}
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

const firstFields = 'select, input:not([disabled]), textarea, button:not([disabled])'

/** What takes something from readers, or from everybody. */
export const dangerous: readonly string[] = [
  'archive',
  'delete_forever',
  'discard',
  'trash',
  'unpublish',
]

/** Says that the text on the screen is not the text that would move, and offers to save it. */
function SaveFirst() {
  const words = useWords()
  const save = useDraftSaving()
  const [isBusy, setIsBusy] = useState(false)

  return (
    <div className="workflow-form__refused" role="alert">
      <p>{words('ui_saveFirst')}</p>
      {save && (
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          margin={false}
          onClick={async () => {
            setIsBusy(true)
            await save()
            setIsBusy(false)
          }}
          type="button"
        >
          {words('form_save')}
        </Button>
      )}
    </div>
  )
}

function Warnings({ warnings }: Pick<WorkflowView, 'warnings'>) {
  const words = useWords()
  if (warnings.length === 0) return null

  return (
    <div className="workflow-form__warning">
      <p>{words('form_warnings')}</p>
      <ul>
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </div>
  )
}
