'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'

import { useWords } from '../../admin/useWords'
import { nameLanguageAlone } from '../../translations/nameLanguage'
import { longestLabel } from '../parseWish'

/** What is asked of a new link, as the server takes it. */
export type Wish = Readonly<{
  label: string
  locale: string | null
  days: number
  isPinned: boolean
  allowsOpinion: boolean
}>

type Props = Readonly<{
  locales: readonly string[]
  days: number
  maxDays: number
  isBusy: boolean
  /** Why the last one was not made. What was typed stands. */
  fault: string | null
  onMake: (wish: Wish) => void
  onCancel: () => void
}>

/** Asks for whom a link is, and what it shows. */
export function NewLink({ days, fault, isBusy, locales, maxDays, onCancel, onMake }: Props) {
  const words = useWords()
  const { i18n } = useTranslation()
  const id = useId()
  const first = useRef<HTMLInputElement>(null)
  const [wish, setWish] = useState({
    label: '',
    locale: locales[0] ?? null,
    days: String(days),
    isPinned: false,
    allowsOpinion: true,
  })

  useEffect(() => first.current?.focus(), [])

  const change = (part: Partial<typeof wish>) => setWish((before) => ({ ...before, ...part }))
  const send = (event: FormEvent) => {
    event.preventDefault()
    onMake({ ...wish, days: Number(wish.days) })
  }
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel()
  }

  return (
    // the server says what is wrong, in words of ours
    <form className="preview-links__form" noValidate onKeyDown={closeOnEscape} onSubmit={send}>
      <label htmlFor={`${id}-label`}>{words('previewLink_forWhom')}</label>
      <p id={`${id}-label-help`}>{words('previewLink_forHelp')}</p>
      <input
        aria-describedby={`${id}-label-help`}
        aria-required
        autoComplete="off"
        id={`${id}-label`}
        maxLength={longestLabel}
        onChange={({ target }) => change({ label: target.value })}
        ref={first}
        value={wish.label}
      />

      {locales.length > 1 && (
        <>
          <label htmlFor={`${id}-locale`}>{words('previewLink_locale')}</label>
          <select
            id={`${id}-locale`}
            onChange={({ target }) => change({ locale: target.value })}
            value={wish.locale ?? ''}
          >
            {locales.map((locale) => (
              <option key={locale} value={locale}>
                {nameLanguageAlone(locale, i18n.language)}
              </option>
            ))}
          </select>
        </>
      )}

      <label htmlFor={`${id}-days`}>{words('previewLink_days')}</label>
      <p id={`${id}-days-help`}>{words('previewLink_daysHelp', { max: maxDays })}</p>
      <input
        aria-describedby={`${id}-days-help`}
        className="preview-links__days"
        id={`${id}-days`}
        inputMode="numeric"
        onChange={({ target }) => change({ days: target.value })}
        value={wish.days}
      />

      <fieldset>
        <legend>{words('previewLink_which')}</legend>
        {[false, true].map((isPinned) => (
          <label className="preview-links__choice" key={String(isPinned)}>
            <input
              checked={wish.isPinned === isPinned}
              name={`${id}-which`}
              onChange={() => change({ isPinned })}
              type="radio"
            />
            {words(isPinned ? 'previewLink_pinned' : 'previewLink_follows')}
          </label>
        ))}
      </fieldset>
      <label className="preview-links__choice">
        <input
          checked={wish.allowsOpinion}
          onChange={({ target }) => change({ allowsOpinion: target.checked })}
          type="checkbox"
        />
        {words('previewLink_allowsOpinion')}
      </label>

      {fault && (
        <p className="preview-links__fault" role="alert">
          {fault}
        </p>
      )}
      <div className="preview-links__buttons">
        <Button disabled={isBusy} margin={false} size="medium" type="submit">
          {words('previewLink_make')}
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={onCancel}
          size="medium"
          type="button"
        >
          {words('previewLink_cancel')}
        </Button>
      </div>
    </form>
  )
}
