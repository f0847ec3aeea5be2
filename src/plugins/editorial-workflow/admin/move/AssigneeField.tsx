'use client'

import { useEffect, useId, useState } from 'react'

import { idOf } from '../../idOf'
import type { Reviewer } from '../../review/listReviewers'
import type { WorkflowView } from '../../service/describe'
import { useAsk } from '../useAsk'
import { useWords } from '../useWords'
import { queue, type Typed } from './moveInput'

type Props = Readonly<{
  typed: Typed
  type: (part: Partial<Typed>) => void
  view: WorkflowView
}>

/** The people who can review this document, by name; or nobody, so that it is free to take. */
export function AssigneeField({ type, typed, view }: Props) {
  const ask = useAsk()
  const words = useWords()
  const id = useId()
  const [people, setPeople] = useState<readonly Reviewer[] | null>(null)
  const [isFailed, setIsFailed] = useState(false)
  const current = idOf(view.workflow.assignee)

  // asked once, when the form opens
  useEffect(() => {
    ask<{ reviewers: Reviewer[] }>('reviewers').then((answer) => {
      setPeople(answer?.reviewers ?? [])
      setIsFailed(!answer)
    })
  }, [])

  return (
    <>
      <label htmlFor={id}>
        {words('form_assignee')}
        <select
          aria-busy={!people}
          id={id}
          onChange={(event) => type({ assignee: event.target.value })}
          value={typed.assignee}
        >
          <option value="">{words(people ? 'form_choose' : 'timeline_loading')}</option>
          {people
            ?.filter((person) => person.id !== current)
            .map(({ id: person, isYou, name }) => (
              <option key={person} value={person}>
                {isYou ? words('form_you', { name }) : name}
              </option>
            ))}
          {current && <option value={queue}>{words('form_queue')}</option>}
        </select>
      </label>
      {isFailed && (
        <p className="workflow-form__refused" role="alert">
          {words('form_noReviewers')}
        </p>
      )}
    </>
  )
}
