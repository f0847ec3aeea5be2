'use client'

import { useId } from 'react'

import type { CaseView } from '@/commands/submission/moderation/findCase'
import { declineReasons } from '@/domain/submission/declineReasons'

import { useLanguage, useWords } from '../useWords'
import { DialogFrame } from './DialogFrame'
import { PlainText } from './PlainText'
import { TemplateChoice } from './TemplateChoice'
import { useTyped } from './typed'
import { useCaseMove } from './useCaseMove'

type Props = Readonly<{
  duplicateOf: Readonly<{ id: string; title: string }> | undefined
  onClose: () => void
  view: CaseView
}>

/**
 * Declines with a reason and words in the language of the sender. A template is a beginning: what
 * the moderator has changed in it is never overwritten unasked.
 */
export function DeclineDialog({ duplicateOf, onClose, view }: Props) {
  const words = useWords()
  const { id, locale, rev } = view.submission
  const field = useId()
  const [chosen, setReason] = useTyped(`${id}:decline-reason`)
  const reason = chosen || (duplicateOf ? 'duplicate' : '')
  const [typed, type] = useTyped(`${id}:decline`)
  const text = typed || (duplicateOf && !chosen ? templateOf(view, 'duplicate') : '')
  const { isBusy, readAnew, refused, send } = useCaseMove(id, rev)

  const chooseReason = (next: string) => {
    const isOwn = text !== '' && !view.templates.some((template) => template.text === text)
    setReason(next)
    if (!isOwn) type(templateOf(view, next))
  }
  const submit = async () => {
    const isSame = reason === 'duplicate' && duplicateOf
    const wish = { reason, words: text, ...(isSame && { duplicateOf: duplicateOf.id }) }
    if (!(await send('decline', wish))) return
    type('')
    setReason('')
    onClose()
  }
  return (
    <DialogFrame
      confirm={words.confirmMove.decline ?? ''}
      help={words.moveHelp.decline ?? ''}
      isBusy={isBusy}
      isGone={!view.moves.some(({ name }) => name === 'decline')}
      onClose={onClose}
      onReadAnew={readAnew}
      onSubmit={submit}
      refused={refused}
      title={words.moves.decline ?? ''}
    >
      <ReasonChoice onChoose={chooseReason} value={reason} />
      {duplicateOf && reason === 'duplicate' && (
        <p>
          {words.sameAs}: <strong>{duplicateOf.title}</strong>
        </p>
      )}
      <TemplateChoice onChoose={type} templates={view.templates} text={text} />
      <div className="case-field">
        <label htmlFor={field}>{words.answerText(words.languages[locale] ?? locale)}</label>
        <textarea
          id={field}
          lang={locale}
          maxLength={4000}
          onChange={(event) => type(event.target.value)}
          rows={8}
          value={text}
        />
      </div>
      <details className="case-preview" open>
        <summary>{words.preview}</summary>
        {text.trim() ? (
          <PlainText foreign={words.foreign} lang={locale} text={text} />
        ) : (
          <p className="case-help">{words.previewEmpty}</p>
        )}
      </details>
    </DialogFrame>
  )
}

type ReasonProps = Readonly<{ onChoose: (reason: string) => void; value: string }>

function ReasonChoice({ onChoose, value }: ReasonProps) {
  const words = useWords()
  const language = useLanguage()
  const id = useId()
  return (
    <div className="case-field">
      <label htmlFor={id}>{words.reason}</label>
      <select id={id} onChange={(event) => onChoose(event.target.value)} required value={value}>
        <option value="">{words.reasonChoose}</option>
        {declineReasons.map((one) => (
          <option key={one.code} value={one.code}>
            {one[language]}
          </option>
        ))}
      </select>
    </div>
  )
}

const templateOf = ({ templates }: CaseView, reason: string): string =>
  templates.find((template) => template.reason === reason)?.text ?? ''
