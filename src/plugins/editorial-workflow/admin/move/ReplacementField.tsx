'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'

import { useWords } from '../useWords'
import type { Replacement, Typed } from './moveInput'
import { usePublishedItems } from './usePublishedItems'

type Props = Readonly<{ typed: Typed; type: (part: Partial<Typed>) => void }>

/** How long somebody may pause in a word before it is looked for, in milliseconds. */
const pause = 250

/** The published document that readers are sent on to: searched for by its title. */
export function ReplacementField({ type, typed }: Props) {
  const words = useWords()
  const id = useId()
  const { id: documentId } = useDocumentInfo()
  const find = usePublishedItems()
  const field = useRef<HTMLInputElement>(null)
  const [sought, setSought] = useState('')
  const [found, setFound] = useState<readonly Named[] | null>(null)
  const [place, setPlace] = useState(0)
  const isOpen = sought.trim() !== '' && found !== null

  useEffect(() => {
    setFound(null)
    if (!sought.trim()) return

    let isLatest = true
    const timer = setTimeout(async () => {
      const items = await find(sought.trim(), String(documentId))
      if (!isLatest) return
      setFound(items)
      setPlace(0)
    }, pause)
    return () => {
      isLatest = false
      clearTimeout(timer)
    }
  }, [sought])

  const choose = (item: Named | undefined) => {
    if (!item) return
    type({ replacement: item })
    setSought('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') event.preventDefault() // the document's own form is not to be sent
    if (!isOpen || !found) return

    const last = found.length - 1
    if (event.key === 'ArrowDown') setPlace(Math.min(place + 1, last))
    if (event.key === 'ArrowUp') setPlace(Math.max(place - 1, 0))
    if (event.key === 'Enter') choose(found[place])
    if (event.key === 'Escape') setSought('')
    if (['ArrowDown', 'ArrowUp', 'Escape'].includes(event.key)) event.preventDefault()
  }

  const { replacement } = typed
  if (replacement) {
    return (
      <div className="workflow-form__chosen">
        <p>{words('form_replacedBy')}</p>
        <p>
          <strong>{replacement.title}</strong>
        </p>
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => {
            type({ replacement: null })
            setTimeout(() => field.current?.focus())
          }}
          size="small"
          type="button"
        >
          {words('form_otherReplacement')}
        </Button>
      </div>
    )
  }
  return (
    <div className="workflow-form__search">
      <label htmlFor={id}>
        {words('form_replacement')}
        <input
          aria-activedescendant={isOpen && found?.length ? `${id}-${place}` : undefined}
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-describedby={`${id}-help`}
          aria-expanded={isOpen}
          autoComplete="off"
          id={id}
          onChange={(event) => setSought(event.target.value)}
          onKeyDown={onKeyDown}
          ref={field}
          role="combobox"
          type="text"
          value={sought}
        />
      </label>
      <p className="workflow-form__hint" id={`${id}-help`}>
        {words('form_replacementHelp')}
      </p>
      <div aria-label={words('form_replacement')} hidden={!isOpen} id={`${id}-list`} role="listbox">
        {found?.map((item, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
          <div
            aria-selected={index === place}
            id={`${id}-${index}`}
            key={`${item.collection}:${item.id}`}
            onClick={() => choose(item)}
            role="option"
          >
            <span>{item.title}</span>
            <small>{item.kind}</small>
          </div>
        ))}
      </div>
      <div aria-live="polite">
        {isOpen && found.length === 0 && (
          <p className="workflow-form__hint">{words('form_noReplacement')}</p>
        )}
      </div>
    </div>
  )
}

type Named = Replacement & Readonly<{ kind: string }>
