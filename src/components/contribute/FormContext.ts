import { createContext, useContext } from 'react'

import type { SubmissionKind } from '@/domain/submission/kinds'

import type { FormState, FormWords, Problem } from './formState'

/** What every part of a form knows about the whole. */
export type FormContextValue = Readonly<{
  kind: SubmissionKind
  locale: string
  state: FormState
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

/** What was typed in a field when the form was sent last. */
export const useTyped = (name: string): readonly string[] => useForm().state.typed[name] ?? []
