import type { Ref } from 'react'

import type { CaseFormWords, CaseState } from './caseState'
import { fieldOfReason } from './fieldOfReason'

type Props = Readonly<{
  ref: Ref<HTMLDivElement>
  /** Whether the form that was sent is still on the page. */
  isOffered: boolean
  state: CaseState
  words: CaseFormWords
}>

/** Why something was not done. Where its form is gone, what was typed stands here to be copied. */
export function CaseProblem({ isOffered, ref, state, words }: Props) {
  const { doing, files, reason, typed } = state
  if (!reason) return null
  const isCalm = reason === 'uploaded' || reason === 'removed'
  const field = doing && isOffered ? fieldOfReason(doing, reason) : null

  return (
    <div
      className={isCalm ? 'case-problem case-problem-calm' : 'case-problem'}
      id="case-problem"
      ref={ref}
      role={isCalm ? 'status' : 'alert'}
      tabIndex={-1}
    >
      {isCalm ? null : <h2>{words.problem}</h2>}
      <p>{field ? <a href={`#${field}`}>{words.reasons[reason]}</a> : words.reasons[reason]}</p>
      {files.refused.length > 0 ? (
        <ul>
          {files.refused.map(({ message, name }) => (
            <li key={name}>
              {name}: {message}
            </li>
          ))}
        </ul>
      ) : null}
      {!isOffered && typed.words ? (
        <p className="case-field">
          <label htmlFor="case-kept">{words.kept}</label>
          <textarea id="case-kept" key={typed.words} readOnly rows={6} defaultValue={typed.words} />
        </p>
      ) : null}
    </div>
  )
}
