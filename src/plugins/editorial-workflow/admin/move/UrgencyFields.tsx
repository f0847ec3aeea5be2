'use client'

import { useId } from 'react'

import { priorities } from '../../fields'
import { useWords } from '../useWords'
import type { Typed } from './moveInput'

type Props = Readonly<{ typed: Typed; type: (part: Partial<Typed>) => void }>

/** Until when, and how soon. */
export function UrgencyFields({ type, typed }: Props) {
  const words = useWords()
  const id = useId()

  return (
    <div className="workflow-form__row">
      <label htmlFor={`${id}-due`}>
        {words('dueAt')}
        <input
          id={`${id}-due`}
          onChange={(event) => type({ dueAt: event.target.value })}
          type="date"
          value={typed.dueAt}
        />
      </label>
      <label htmlFor={`${id}-priority`}>
        {words('priority')}
        <select
          id={`${id}-priority`}
          onChange={(event) => type({ priority: event.target.value })}
          value={typed.priority}
        >
          <option value="">{words('form_noPriority')}</option>
          {priorities.map((priority) => (
            <option key={priority} value={priority}>
              {words(`priority_${priority}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
