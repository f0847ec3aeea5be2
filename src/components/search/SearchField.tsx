'use client'

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'

import type { Locale } from '@/domain/vocabulary/locales'
import { searchFieldWords } from '@/i18n/searchFieldWords'

import { Magnifier } from './Magnifier'
import { SuggestionList } from './SuggestionList'
import { toProposals } from './toProposals'
import { useSuggestions } from './useSuggestions'

type Props = Readonly<{
  locale: Locale
  /** What was looked for last. */
  query?: string
  /** What is chosen besides, as it stands in the address: sent along with the words. */
  kept?: readonly (readonly [key: string, value: string])[]
  isLarge?: boolean
}>

/** How long to wait before suggestions are counted aloud, in milliseconds. */
const pause = 800

/**
 * The field by which one searches, the same everywhere: a plain form. Where scripts run it proposes as
 * one types, by the ARIA pattern for an editable combobox with a list: arrows walk, Enter takes what is
 * walked to or else searches, Escape closes.
 */
export function SearchField({ locale, query = '', kept = [], isLarge = false }: Props) {
  const words = searchFieldWords[locale]
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const [hasScripts, setHasScripts] = useState(false)
  const [typed, setTyped] = useState<string | null>(null)
  const [active, setActive] = useState(-1)
  const [said, setSaid] = useState('')
  const found = useSuggestions(typed, locale)
  const proposals = typed === null ? [] : toProposals(found)
  const count = proposals.length
  const counted =
    count > 1 ? words.count.replace('{n}', `${count}`) : count ? words.one : words.none

  useEffect(() => setHasScripts(true), [])

  // On a phone the field is folded: whoever unfolds it wants to write.
  useEffect(() => {
    const fold = form.current?.closest('details')
    const focus = () => fold?.open && input.current?.focus()
    fold?.addEventListener('toggle', focus)
    return () => fold?.removeEventListener('toggle', focus)
  }, [])

  useEffect(() => {
    if (!found || typed === null) return
    const timer = setTimeout(() => setSaid(counted), pause)
    return () => clearTimeout(timer)
  }, [counted, found, typed])

  function close() {
    setTyped(null)
    setActive(-1)
    setSaid('')
  }

  function choose(at: number) {
    const chosen = proposals[at]
    if (!chosen) return
    close()
    if (chosen.href) {
      window.location.assign(chosen.href)
    } else if (input.current) {
      input.current.value = chosen.text
      form.current?.requestSubmit()
    }
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      if (typed === null) setTyped(event.currentTarget.value)
      else if (count > 0) setActive((at) => nextOf(at, step, count))
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault()
      choose(active)
    } else if (event.key === 'Escape' && typed !== null) {
      event.preventDefault()
      close()
    }
  }

  const combobox = hasScripts
    ? ({
        role: 'combobox',
        'aria-autocomplete': 'list',
        'aria-controls': `${id}-list`,
        'aria-expanded': count > 0,
        'aria-activedescendant': active < 0 ? undefined : `${id}-${active}`,
        autoComplete: 'off',
      } as const)
    : {}

  return (
    <search
      className={isLarge ? 'search-field search-field-large' : 'search-field'}
      aria-label={words.label}
    >
      <form ref={form} action={words.path}>
        <label className="hidden-visually" htmlFor={`${id}-q`}>
          {words.label}
        </label>
        <input
          {...combobox}
          ref={input}
          id={`${id}-q`}
          type="search"
          name="q"
          defaultValue={query}
          placeholder={isLarge ? words.example : words.send}
          enterKeyHint="search"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={300}
          onBlur={close}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setTyped(event.target.value)
            setActive(-1)
          }}
        />
        {kept.map(([key, value]) => (
          <input key={`${key} ${value}`} type="hidden" name={key} value={value} />
        ))}
        <button type="submit">
          <Magnifier />
          <span className={isLarge ? undefined : 'hidden-visually'}>{words.send}</span>
        </button>
        {hasScripts ? (
          <>
            <SuggestionList
              id={id}
              label={words.list}
              proposals={proposals}
              active={active}
              locale={locale}
              onChoose={choose}
            />
            <p className="hidden-visually" role="status">
              {said}
            </p>
          </>
        ) : null}
      </form>
    </search>
  )
}

/** Past the last comes what was typed, and then the first again. */
const nextOf = (at: number, step: number, count: number): number =>
  ((at + 1 + step + count + 1) % (count + 1)) - 1
