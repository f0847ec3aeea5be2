'use client'

import { useRef, useState } from 'react'

import { most } from '@/domain/submission/contribution'

import { Combobox } from './Combobox'
import { Field } from './Field'
import { useForm, useTyped } from './FormContext'
import { idOf } from './fieldNames'
import { fill } from './fill'
import { loadSuggestions } from './loadSuggestions'

/** Which methods were used: those of the bank, or in one's own words; one on each line without scripts. */
export function MethodsField() {
  const { hasScripts } = useForm()
  const before = useTyped('methods')
    .flatMap((text) => text.split('\n'))
    .filter(Boolean)

  return hasScripts ? (
    <ChosenMethods before={before} />
  ) : (
    <Field name="methods">
      {(attributes) => <textarea {...attributes} rows={3} defaultValue={before.join('\n')} />}
    </Field>
  )
}

function ChosenMethods({ before }: Readonly<{ before: readonly string[] }>) {
  const { locale, words } = useForm()
  const [chosen, setChosen] = useState(before)
  const [said, setSaid] = useState('')
  const list = useRef<HTMLUListElement>(null)

  function add(name: string): string {
    const own = name.trim()
    if (own && !chosen.includes(own)) {
      setChosen([...chosen, own].slice(0, most.methods))
      setSaid(fill(words.combobox.added, { name: own }))
    }
    return ''
  }

  function remove(name: string) {
    setChosen(chosen.filter((one) => one !== name))
    setSaid(fill(words.combobox.removed, { name }))
    document.getElementById(idOf('methods'))?.focus()
  }

  return (
    <Field
      name="methods"
      help={words.fields.methods.helpScripts}
      extra={
        <>
          <ul
            className="chosen"
            ref={list}
            aria-label={words.combobox.chosenList}
            hidden={chosen.length === 0}
          >
            {chosen.map((name) => (
              <li key={name}>
                <input type="hidden" name="methods" value={name} />
                <span>{name}</span>
                <button
                  type="button"
                  aria-label={fill(words.combobox.removeNamed, { name })}
                  onClick={() => remove(name)}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
          <p className="hidden-visually" role="status">
            {said}
          </p>
        </>
      }
    >
      {(attributes) => (
        <Combobox
          attributes={attributes}
          label={words.fields.methods.label}
          load={() => loadSuggestions('methods', locale)}
          onChoose={add}
          onEnter={(typed) => {
            if (!typed.trim()) return false
            add(typed)
            return true
          }}
        />
      )}
    </Field>
  )
}
