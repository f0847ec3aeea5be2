'use client'

import type { FormWords } from '@/components/contribute/formState'

import { CaseFiles } from './CaseFiles'
import type { CaseFormWords, CaseState, Doing, FormCase } from './caseState'
import { fieldId, fieldOfReason } from './fieldOfReason'

type Props = Readonly<{
  action: (form: FormData) => void
  doing: Doing
  isSending: boolean
  locale: string
  open: FormCase
  state: CaseState
  /** What the files of a form are kept by, and the words of the place for them. */
  stamp: string
  formWords: FormWords
  words: CaseFormWords
}>

/** One thing that a sender can do with a case. */
export function CaseForm({ action, doing, isSending, locale, open, words, ...form }: Props) {
  const { formWords, stamp, state } = form
  const own = words[doing]
  const { reason, typed } = state
  const faulty = reason ? fieldOfReason(doing, reason) : null
  const tied = (id: string) => ({
    id,
    'aria-describedby': faulty === id ? 'case-problem' : undefined,
    'aria-invalid': faulty === id ? (true as const) : undefined,
  })

  return (
    <form action={action} className="case-form">
      {own.text ? <p>{own.text}</p> : null}
      {doing === 'erase' ? <p>{words.erase.kept}</p> : null}
      <Hidden values={{ do: doing, locale, reference: open.reference, seen: String(open.seen) }} />
      {doing === 'answer' || doing === 'add' ? (
        <p className="case-field">
          <label htmlFor={fieldId(doing, 'words')}>{words.words}</label>
          <span className="meta" id={`case-${doing}-help`}>
            {words.help}
          </span>
          <textarea
            {...tied(fieldId(doing, 'words'))}
            aria-describedby={[
              `case-${doing}-help`,
              ...(faulty === fieldId(doing, 'words') ? ['case-problem'] : []),
            ].join(' ')}
            key={typed.words}
            name="words"
            rows={7}
            defaultValue={typed.words}
          />
        </p>
      ) : null}
      {doing === 'answer' || doing === 'add' ? (
        <CaseFiles files={state.files} locale={locale} stamp={stamp} words={formWords} />
      ) : null}
      {doing === 'add-email' ? (
        <p className="case-field">
          <label htmlFor={fieldId(doing, 'email')}>{words['add-email'].label}</label>
          <input
            {...tied(fieldId(doing, 'email'))}
            key={typed.email}
            name="email"
            type="email"
            autoComplete="email"
            defaultValue={typed.email}
          />
        </p>
      ) : null}
      {doing === 'withdraw' ? (
        <p className="case-field">
          <label htmlFor={fieldId(doing, 'words')}>{words.withdraw.label}</label>
          <textarea
            {...tied(fieldId(doing, 'words'))}
            key={typed.words}
            name="words"
            rows={3}
            defaultValue={typed.words}
          />
        </p>
      ) : null}
      {doing === 'withdraw' || doing === 'erase' ? (
        <p className="case-sure">
          <input
            {...tied(fieldId(doing, 'sure'))}
            key={String(typed.isSure)}
            name="sure"
            type="checkbox"
            defaultChecked={typed.isSure}
          />
          <label htmlFor={fieldId(doing, 'sure')}>{words[doing].sure}</label>
        </p>
      ) : null}
      <button
        className={isFirst(doing) ? 'button' : 'button quiet'}
        type="submit"
        disabled={isSending}
      >
        {own.send}
      </button>
    </form>
  )
}

const isFirst = (doing: Doing): boolean =>
  doing === 'confirm' || doing === 'confirm-email' || doing === 'answer'

function Hidden({ values }: Readonly<{ values: Readonly<Record<string, string>> }>) {
  return Object.entries(values).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} autoComplete="off" />
  ))
}
