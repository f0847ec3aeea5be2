'use client'

import { useId, useState } from 'react'

import { kinds } from '@/domain/vocabulary/kinds'

import { useLanguage, useWords } from '../useWords'
import type { Target } from './chosenMove'
import { useFoundPages } from './useFoundPages'

type Props = Readonly<{ chosen: Target | null; onChoose: (page: Target) => void }>

/** Finds a page of the bank by its title: what is typed on the left, what was found beneath as choices. */
export function PagePicker({ chosen, onChoose }: Props) {
  const words = useWords()
  const language = useLanguage()
  const id = useId()
  const [collection, setCollection] = useState<string>(chosen?.collection ?? 'examples')
  const [text, setText] = useState('')
  const found = useFoundPages(collection, text)

  return (
    <fieldset className="case-picker">
      <legend>{words.target}</legend>
      <p role="status">{chosen ? words.targetChosen(chosen.title) : words.targetHelp}</p>
      <div className="case-picker__search">
        <div className="case-field">
          <label htmlFor={`${id}-kind`}>{words.targetKind}</label>
          <select
            id={`${id}-kind`}
            onChange={(event) => setCollection(event.target.value)}
            value={collection}
          >
            {kinds.map((kind) => (
              <option key={kind.collection} value={kind.collection}>
                {kind.many[language]}
              </option>
            ))}
          </select>
        </div>
        <div className="case-field">
          <label htmlFor={`${id}-text`}>{words.targetSearch}</label>
          <input
            autoComplete="off"
            id={`${id}-text`}
            maxLength={100}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              // to search is not to decide
              if (event.key === 'Enter') event.preventDefault()
            }}
            type="search"
            value={text}
          />
        </div>
      </div>
      {found && found.length === 0 && <p role="status">{words.targetNone}</p>}
      {found?.map((page) => (
        <label className="case-picker__found" key={page.id}>
          <input
            checked={chosen?.id === page.id}
            name={`${id}-page`}
            onChange={() => onChoose(page)}
            type="radio"
          />
          {page.title}
        </label>
      ))}
    </fieldset>
  )
}
