'use client'

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'

import type { FieldAttributes } from './Field'
import { useForm } from './FormContext'
import { fill } from './fill'
import { listMatches } from './listMatches'

type Props = Readonly<{
  attributes: FieldAttributes
  /** What there is to choose from; asked for when somebody comes to the field. */
  load: () => Promise<readonly string[]>
  label: string
  before?: string
  /** When something is chosen. What it gives back is what stands in the field afterwards. */
  onChoose?: (name: string) => string
  /** When Enter is pressed and nothing is chosen. True when that was for the field. */
  onEnter?: (typed: string) => boolean
}>

/** How long to wait for a pause in the typing before suggestions are counted aloud, in milliseconds. */
const pause = 800

/**
 * A field that suggests as one types, by the ARIA pattern for an editable combobox with a list: what
 * was typed stays whatever one does, arrows walk through the suggestions, Enter takes one, Escape closes.
 */
export function Combobox({ attributes, before = '', label, load, onChoose, onEnter }: Props) {
  const { words } = useForm()
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [names, setNames] = useState<readonly string[]>([])
  const [typed, setTyped] = useState(before)
  const [isOpen, setIsOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const [said, setSaid] = useState('')
  const matches = isOpen ? listMatches(typed, names) : []
  const count = matches.length
  const counted =
    count === 1
      ? words.combobox.one
      : fill(count ? words.combobox.count : words.combobox.none, { n: count })

  useEffect(() => {
    if (!isOpen || !typed) return
    const timer = setTimeout(() => setSaid(counted), pause)
    return () => clearTimeout(timer)
  }, [counted, isOpen, typed])

  function choose(name: string) {
    const shown = onChoose?.(name) ?? name
    if (input.current) input.current.value = shown
    setTyped(shown)
    close()
    setSaid(fill(onChoose ? words.combobox.added : words.combobox.chosen, { name }))
    // React hears of it as of typing, so that the answer is checked
    input.current?.dispatchEvent(new Event('input', { bubbles: true }))
    setIsOpen(false)
  }

  function close() {
    setIsOpen(false)
    setActive(-1)
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      const shown = isOpen ? matches : listMatches(typed, names)
      setIsOpen(true)
      if (shown.length > 0 && !event.altKey) {
        setActive((at) =>
          at < 0 && step < 0 ? shown.length - 1 : (at + step + shown.length) % shown.length,
        )
      }
    } else if (event.key === 'Enter') {
      const name = matches[active]
      if (name !== undefined) {
        event.preventDefault()
        choose(name)
      } else if (onEnter?.(typed)) {
        event.preventDefault()
        setTyped('')
        if (input.current) input.current.value = ''
        close()
      }
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault()
      close()
    }
  }

  return (
    <div className="combobox">
      <input
        {...attributes}
        ref={input}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        defaultValue={before}
        aria-autocomplete="list"
        aria-controls={`${listId}-lista`}
        aria-expanded={count > 0}
        aria-activedescendant={matches[active] === undefined ? undefined : `${listId}-${active}`}
        onFocus={() => void load().then(setNames, () => {})}
        onBlur={close}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setTyped(event.target.value)
          setActive(-1)
          setIsOpen(event.target.value.trim() !== '')
        }}
      />
      <div
        className="combobox-list"
        id={`${listId}-lista`}
        role="listbox"
        aria-label={fill(words.combobox.list, { label })}
        hidden={count === 0}
      >
        {matches.map((name, at) => (
          // The keyboard works in the field, which points at the suggestion that is active.
          // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field, by the pattern
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field answers the keys
          <div
            className="combobox-choice"
            id={`${listId}-${at}`}
            key={name}
            role="option"
            aria-selected={at === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(name)}
          >
            {name}
          </div>
        ))}
      </div>
      <p className="hidden-visually" role="status">
        {said}
      </p>
    </div>
  )
}
