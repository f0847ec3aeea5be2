'use client'

import type { ReactNode } from 'react'

import { useForm } from './FormContext'
import { explainProblem, idOf, wordsKeyOf } from './fieldNames'

type Props = Readonly<{
  name: string
  isRequired?: boolean
  /** Instead of the help that the words have. */
  help?: string
  /** What else belongs to the field: how much room is left, or what was meant. */
  extra?: ReactNode
  children: (attributes: FieldAttributes) => ReactNode
}>

/** What ties an input to its label, its help and its fault. */
export type FieldAttributes = Readonly<{
  id: string
  name: string
  required: boolean
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}>

/** One question: its label, help, fault and the input for the answer. */
export function Field({ children, extra, help, isRequired = false, name }: Props) {
  const { kind, problemOf, words } = useForm()
  const { help: usualHelp, label } = words.fields[wordsKeyOf(kind, name)]
  const problem = problemOf(name)
  const id = idOf(name)
  const shownHelp = help ?? usualHelp
  const describedBy = [shownHelp && `${id}-hjalp`, problem && `${id}-fel`, extra && `${id}-mer`]

  return (
    <div className={problem ? 'field field-wrong' : 'field'}>
      <label htmlFor={id}>
        {label}
        <Optional isRequired={isRequired} />
      </label>
      {shownHelp ? (
        <p className="field-help" id={`${id}-hjalp`}>
          {shownHelp}
        </p>
      ) : null}
      <Fault id={id} text={problem && explainProblem(problem, kind, words)} />
      {children({
        id,
        name,
        required: isRequired,
        'aria-describedby': describedBy.filter(Boolean).join(' ') || undefined,
        'aria-invalid': problem ? true : undefined,
      })}
      {extra ? <div id={`${id}-mer`}>{extra}</div> : null}
    </div>
  )
}

/** Says that a question may be left out; those that may not are the fewer. */
export function Optional({ isRequired }: Readonly<{ isRequired: boolean }>) {
  const { words } = useForm()
  return isRequired ? null : <span className="field-optional"> ({words.optional})</span>
}

/** What is wrong with an answer, beside it. */
export function Fault({ id, text }: Readonly<{ id: string; text: string | null }>) {
  const { words } = useForm()
  return text ? (
    <p className="field-fault" id={`${id}-fel`}>
      <span className="hidden-visually">{words.errorLabel} </span>
      {text}
    </p>
  ) : null
}
