'use client'

import { useEffect, useRef } from 'react'

import { useForm } from './FormContext'
import { explainProblem, fieldOf, idOf } from './fieldNames'
import { fill } from './fill'
import type { FormState, FormWords } from './formState'

/** Says on top why the form came back, with a link to every answer that has to be corrected. */
export function ErrorSummary({ state }: Readonly<{ state: FormState }>) {
  const { kind, words } = useForm()
  const box = useRef<HTMLDivElement>(null)
  const { problems, reason, refused } = state
  const isFault = reason !== null && reason !== 'uploaded' && reason !== 'removed'

  useEffect(() => {
    if (!reason) return
    box.current?.focus()
    if (isFault && !document.title.startsWith(words.titlePrefix)) {
      document.title = words.titlePrefix + document.title
    }
  }, [isFault, reason, words.titlePrefix])

  if (!reason) return null
  return (
    <div
      className={isFault ? 'form-summary' : 'form-summary form-summary-calm'}
      id="fel"
      ref={box}
      role={isFault ? 'alert' : 'status'}
      tabIndex={-1}
    >
      <p className="form-summary-title">{titleOf(state, words)}</p>
      {reason === 'answers' ? (
        <>
          <p>{words.summary.text}</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem.field}>
                <a href={`#${idOf(fieldOf(problem))}`}>{explainProblem(problem, kind, words)}</a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {refused.length > 0 ? (
        <ul>
          {refused.map((file) => (
            <li key={file.name}>
              <a href={`#${idOf('files')}`}>
                {fill(words.files.refused, { name: file.name, why: file.message })}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

function titleOf({ problems, reason, retryAfter }: FormState, words: FormWords): string {
  if (reason === null) return ''
  if (reason === 'answers') {
    return problems.length === 1
      ? words.summary.one
      : fill(words.summary.many, { n: problems.length })
  }
  return fill(words.reasons[reason], { when: sayWhen(retryAfter, words) })
}

/** When it is worth trying again, in the words of people. */
function sayWhen(seconds: number | null, words: FormWords): string {
  if (!seconds) return words.soon
  const minutes = Math.ceil(seconds / 60)
  if (minutes <= 90) return fill(words.inMinutes, { n: minutes })
  const hours = Math.ceil(minutes / 60)
  return hours <= 12 ? fill(words.inHours, { n: hours }) : words.tomorrow
}
