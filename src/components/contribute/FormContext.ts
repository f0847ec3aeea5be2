import { createContext, useContext } from 'react'

import type { SubmissionKind } from '@/domain/submission/kinds'
import type { Typed } from '@/domain/submission/readForm'

import type { FormState, FormWords, Problem } from './formState'

/** What every part of a form knows about the whole. */
export type FormContextValue = Readonly<{
  kind: SubmissionKind
  locale: string
  state: FormState
  /** What stands in the fields to begin with. */
  typed: Typed
  words: FormWords
  /** False until scripts run, and where they never do. */
  hasScripts: boolean
  municipalities: readonly string[]
  problemOf: (field: string) => Problem | null
}>

const FormContext = createContext<FormContextValue | null>(null)

export const FormProvider = FormContext.Provider

/** The form that a field stands in. */
export function useForm(): FormContextValue {
  const form = useContext(FormContext)
  if (!form) throw new Error('A field stands outside of a form')
  return form
}

/** What stands in a field to begin with: what it held when the form was sent last, or before scripts ran. */
export const useTyped = (name: string): readonly string[] => useForm().typed[name] ?? []
