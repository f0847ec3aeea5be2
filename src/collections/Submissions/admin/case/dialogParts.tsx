'use client'

import { useId } from 'react'

import type { CaseView } from '@/commands/submission/moderation/findCase'

import { useWords } from '../useWords'

type GreetingProps = Readonly<{ locale: string; text: string; type: (text: string) => void }>

/** A few words of the moderator's own to go with the letter. */
export function Greeting({ locale, text, type }: GreetingProps) {
  const words = useWords()
  const id = useId()
  return (
    <div className="case-field">
      <label htmlFor={id}>{words.optionalWords}</label>
      <textarea
        id={id}
        lang={locale}
        maxLength={4000}
        onChange={(event) => type(event.target.value)}
        rows={4}
        value={text}
      />
    </div>
  )
}

/** What of the criteria is not ticked, before somebody takes in what does not fulfil them. */
export function MissingCriteria({ criteria }: Pick<CaseView, 'criteria'>) {
  const words = useWords()
  const missing = criteria.filter(({ isTicked }) => !isTicked)
  if (missing.length === 0) return null
  return (
    <div className="case-warning">
      <p>
        <strong>{words.missingCriteria}</strong>
      </p>
      <ul>
        {missing.map(({ code, text }) => (
          <li key={code}>{text}</li>
        ))}
      </ul>
      <p>{words.missingCriteriaHelp}</p>
    </div>
  )
}
