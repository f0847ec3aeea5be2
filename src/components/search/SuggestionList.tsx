'use client'

import type { Locale } from '@/domain/vocabulary/locales'
import { langOf } from '@/i18n/langOf'
import { searchFieldWords } from '@/i18n/searchFieldWords'

import type { Proposal } from './toProposals'

type Props = Readonly<{
  id: string
  label: string
  proposals: readonly Proposal[]
  active: number
  locale: Locale
  onChoose: (at: number) => void
}>

/** What is proposed to whoever types. The focus stays in the field, which points at what is active. */
export function SuggestionList({ id, label, proposals, active, locale, onChoose }: Props) {
  return (
    <div
      className="suggestions"
      id={`${id}-list`}
      role="listbox"
      aria-label={label}
      hidden={proposals.length === 0}
    >
      {proposals.map(({ text, href, kind, lang = locale }, at) => (
        // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field, by the pattern
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field answers the keys
        <div
          className={kind ? `suggestion k-${kind}` : 'suggestion'}
          id={`${id}-${at}`}
          key={href ?? text}
          role="option"
          aria-selected={at === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(at)}
        >
          <span lang={langOf(lang, locale)}>{text}</span>{' '}
          <small>
            {kind ? searchFieldWords[locale].kinds[kind] : searchFieldWords[locale].send}
          </small>
        </div>
      ))}
    </div>
  )
}
