'use client'

import { Fault } from './Field'
import { useForm, useTyped } from './FormContext'
import { explainProblem, idOf, wordsKeyOf } from './fieldNames'

type Props = Readonly<{ name: string; isRequired?: boolean }>

/** Something one agrees to. Never ticked beforehand. */
export function Tick({ isRequired = false, name }: Props) {
  const { kind, problemOf, words } = useForm()
  const isTicked = useTyped(name).length > 0
  const problem = problemOf(name)
  const id = idOf(name)

  return (
    <div className={problem ? 'field field-tick field-wrong' : 'field field-tick'}>
      <Fault id={id} text={problem && explainProblem(problem, kind, words)} />
      <input
        key={String(isTicked)}
        type="checkbox"
        id={id}
        name={name}
        required={isRequired}
        defaultChecked={isTicked}
        aria-describedby={problem ? `${id}-fel` : undefined}
        aria-invalid={problem ? true : undefined}
      />
      <label htmlFor={id}>{words.fields[wordsKeyOf(kind, name)].label}</label>
    </div>
  )
}
