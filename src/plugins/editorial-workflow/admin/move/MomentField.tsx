'use client'

import { useId } from 'react'

import { useWords } from '../useWords'
import type { Moment } from './moveInput'

type Props = Readonly<{
  label: string
  value: Moment
  isRequired: boolean
  onChange: (value: Moment) => void
}>

/** A day and a time of day, where the site is. */
export function MomentField({ isRequired, label, onChange, value }: Props) {
  const words = useWords()
  const id = useId()

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset within this one would be a form of its own
    <div aria-labelledby={`${id}-label`} className="workflow-form__moment" role="group">
      <p id={`${id}-label`}>{isRequired ? label : words('form_optional', { label })}</p>
      <div className="workflow-form__row">
        <label htmlFor={`${id}-day`}>
          {words('form_day')}
          <input
            id={`${id}-day`}
            onChange={(event) => onChange({ ...value, day: event.target.value })}
            type="date"
            value={value.day}
          />
        </label>
        <label htmlFor={`${id}-time`}>
          {words('form_time')}
          <input
            id={`${id}-time`}
            onChange={(event) => onChange({ ...value, time: event.target.value })}
            type="time"
            value={value.time}
          />
        </label>
      </div>
    </div>
  )
}
