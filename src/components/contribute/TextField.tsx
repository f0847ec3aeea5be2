'use client'

import { type ChangeEvent, type HTMLAttributes, useState } from 'react'

import { Field } from './Field'
import { useForm, useTyped } from './FormContext'
import { RoomLeft } from './RoomLeft'

type Props = Readonly<{
  name: string
  isRequired?: boolean
  /** How many lines are shown; one makes it a single line. */
  rows?: number
  max?: number
  help?: string
  type?: 'text' | 'email'
  inputMode?: HTMLAttributes<HTMLElement>['inputMode']
  autoComplete?: string
  /** As wide as the answer is expected to be. */
  width?: 'year' | 'line'
}>

/** A question that is answered in words. */
export function TextField(props: Props) {
  const { help, isRequired, max, name, rows = 1, type = 'text', width = 'line', ...input } = props
  const { hasScripts } = useForm()
  const [before = ''] = useTyped(name)
  const [length, setLength] = useState(before.length)
  const count = (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
    setLength(event.target.value.length)

  return (
    <Field
      name={name}
      {...(help !== undefined && { help })}
      {...(isRequired !== undefined && { isRequired })}
      extra={max && hasScripts ? <RoomLeft length={length} max={max} /> : null}
    >
      {(attributes) =>
        rows > 1 ? (
          <textarea {...attributes} {...input} rows={rows} defaultValue={before} onChange={count} />
        ) : (
          <input
            {...attributes}
            {...input}
            className={`input-${width}`}
            type={type}
            defaultValue={before}
            onChange={count}
          />
        )
      }
    </Field>
  )
}
