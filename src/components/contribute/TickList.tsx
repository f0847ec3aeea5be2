'use client'

import { Fault, Optional } from './Field'
import { useForm, useTyped } from './FormContext'
import { explainProblem, idOf, wordsKeyOf } from './fieldNames'

type Props = Readonly<{
  name: string
  choices: readonly Readonly<{ code: string; label: string }>[]
}>

/** A question with several answers, folded until one wants to answer it. */
export function TickList({ choices, name }: Props) {
  const { kind, problemOf, words } = useForm()
  const before = useTyped(name)
  const { help, label } = words.fields[wordsKeyOf(kind, name)]
  const problem = problemOf(name)
  const id = idOf(name)

  return (
    <details className="tick-list" open={before.length > 0 || problem !== null || undefined}>
      <summary>
        {label}
        <Optional isRequired={false} />
      </summary>
      <fieldset
        id={id}
        tabIndex={-1}
        aria-describedby={problem ? `${id}-hjalp ${id}-fel` : `${id}-hjalp`}
      >
        <legend className="hidden-visually">{label}</legend>
        <p className="field-help" id={`${id}-hjalp`}>
          {help}
        </p>
        <Fault id={id} text={problem && explainProblem(problem, kind, words)} />
        <ul key={before.join()}>
          {choices.map(({ code, label: choice }) => (
            <li key={code}>
              <input
                type="checkbox"
                id={`${id}-${code}`}
                name={name}
                value={code}
                defaultChecked={before.includes(code)}
              />
              <label htmlFor={`${id}-${code}`}>{choice}</label>
            </li>
          ))}
        </ul>
      </fieldset>
    </details>
  )
}
