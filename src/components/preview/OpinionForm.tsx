'use client'

import { useActionState } from 'react'

import type { Messages } from '@/i18n/sv'

type Words = Messages['draftLink']['opinion']

/** What became of an opinion that was sent: nothing yet, or why it was not kept and what was typed. */
export type OpinionState = Readonly<{
  reason: keyof Words['reasons'] | null
  typed: Readonly<{ name: string; comment: string; endorses: boolean }>
}>

type Props = Readonly<{
  send: (state: OpinionState, form: FormData) => Promise<OpinionState>
  token: string
  locale: string
  longest: Readonly<{ name: number; comment: number }>
  words: Words
}>

const blank: OpinionState = { reason: null, typed: { name: '', comment: '', endorses: false } }

/** Asks the reader of a draft what they think of it. */
export function OpinionForm({ locale, longest, send, token, words }: Props) {
  const [{ reason, typed }, action, isSending] = useActionState(send, blank)
  const isAboutName = reason === 'name-too-long'
  const isAboutComment = reason === 'empty' || reason === 'comment-too-long'

  return (
    <form action={action} className="opinion-form">
      {reason ? (
        <div className="opinion-error" role="alert" id="opinion-error">
          <p>
            {isAboutName || isAboutComment ? (
              <a href={isAboutName ? '#opinion-name' : '#opinion-comment'}>
                {words.reasons[reason]}
              </a>
            ) : (
              words.reasons[reason]
            )}
          </p>
        </div>
      ) : null}
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="locale" value={locale} />
      {/* No person sees this; a machine that fills in every field gives itself away. */}
      <div className="opinion-trap" aria-hidden="true">
        <label htmlFor="opinion-website">Website</label>
        <input id="opinion-website" name="website" tabIndex={-1} autoComplete="off" />
      </div>
      <p>
        <label htmlFor="opinion-name">{words.name}</label>
        <span className="meta" id="opinion-name-help">
          {words.nameHelp}
        </span>
        <input
          id="opinion-name"
          name="name"
          autoComplete="name"
          defaultValue={typed.name}
          maxLength={longest.name}
          aria-describedby="opinion-name-help"
          aria-invalid={isAboutName || undefined}
        />
      </p>
      <p>
        <label htmlFor="opinion-comment">{words.comment}</label>
        <textarea
          id="opinion-comment"
          name="comment"
          rows={6}
          defaultValue={typed.comment}
          aria-describedby={isAboutComment ? 'opinion-error' : undefined}
          aria-invalid={isAboutComment || undefined}
        />
      </p>
      <p className="opinion-endorse">
        <input
          id="opinion-endorses"
          key={String(typed.endorses)}
          name="endorses"
          type="checkbox"
          defaultChecked={typed.endorses}
        />
        <label htmlFor="opinion-endorses">{words.endorse}</label>
      </p>
      <p className="meta">{words.promise}</p>
      <button className="button" type="submit" disabled={isSending}>
        {words.send}
      </button>
    </form>
  )
}
