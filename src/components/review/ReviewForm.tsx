'use client'

import { useActionState } from 'react'

import type { Messages } from '@/i18n/sv'

type Words = Messages['reviewLink']['form']

/** What became of an answer: nothing yet, or why it was not kept and what was typed. */
export type ReviewState = Readonly<{
  reason: keyof Words['reasons'] | null
  typed: Readonly<{ message: string }>
}>

export type AnswerReview = (state: ReviewState, form: FormData) => Promise<ReviewState>

type Props = Readonly<{
  answer: AnswerReview
  editPath: string
  locale: string
  longest: number
  token: string
  words: Words
}>

const blank: ReviewState = { reason: null, typed: { message: '' } }

/** Two answers: the page is still right, or it needs changes and perhaps which. */
export function ReviewForm({ answer, editPath, locale, longest, token, words }: Props) {
  const [{ reason, typed }, action, isSending] = useActionState(answer, blank)
  const isAboutMessage = reason === 'message-too-long'

  return (
    <div className="review-answers">
      {reason ? (
        <div className="review-error" role="alert" id="review-error">
          <p>
            {isAboutMessage ? (
              <a href="#review-message">{words.reasons[reason]}</a>
            ) : (
              words.reasons[reason]
            )}
          </p>
        </div>
      ) : null}
      <form action={action} className="review-yes">
        <Hidden token={token} locale={locale} answer="current" />
        <button className="button" type="submit" disabled={isSending}>
          {words.current}
        </button>
        <p className="meta">{words.currentHelp}</p>
      </form>
      <form action={action} className="review-no">
        <h2>{words.outdatedTitle}</h2>
        <p>
          {words.outdatedIntro} <a href={editPath}>{words.edit}</a>.
        </p>
        <Hidden token={token} locale={locale} answer="outdated" />
        <p>
          <label htmlFor="review-message">{words.message}</label>
          <textarea
            id="review-message"
            name="message"
            rows={4}
            key={typed.message}
            defaultValue={typed.message}
            maxLength={longest}
            aria-describedby={isAboutMessage ? 'review-error' : undefined}
            aria-invalid={isAboutMessage || undefined}
          />
        </p>
        <button className="button quiet" type="submit" disabled={isSending}>
          {words.outdated}
        </button>
      </form>
    </div>
  )
}

function Hidden(values: Readonly<{ token: string; locale: string; answer: string }>) {
  return Object.entries(values).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))
}
