import { useEffect, useRef, useState } from 'react'

import type { FormProps } from './FormShell'
import type { FormState, Problem } from './formState'

type Found = Readonly<Record<string, Problem | null>>

/**
 * Checks an answer when somebody leaves it, by the same rules as the service. What is empty is not
 * nagged about; an answer that was wrong is checked again as it changes.
 */
export function useChecks({ kind, municipalities }: FormProps, state: FormState) {
  const [found, setFound] = useState<Found>({})
  const wrong = useRef(new Set<string>())

  useEffect(() => {
    setFound({})
    wrong.current = new Set()
  }, [state])

  async function judge(form: HTMLFormElement, field: string) {
    const { checkField } = await import('./checkForm')
    const problem = checkField(kind, field, new FormData(form), municipalities)
    if (problem) wrong.current.add(field)
    setFound((before) => ({ ...before, [field]: problem }))
  }

  const isKnownWrong = (field: string) =>
    wrong.current.has(field) || state.problems.some((one) => one.field.startsWith(field))

  return {
    found,
    check: (form: HTMLFormElement, target: EventTarget) => {
      const { name, value } = target as Partial<HTMLInputElement>
      if (!name || !isChecked(name)) return
      if (value || isKnownWrong(name)) void judge(form, name).catch(() => {})
    },
    checkAgain: (form: HTMLFormElement, target: EventTarget) => {
      const { checked, name, type } = target as Partial<HTMLInputElement>
      if (name?.endsWith('.rights') && checked) setFound((before) => ({ ...before, [name]: null }))
      if (!name || !isChecked(name)) return
      if (type === 'checkbox' || isKnownWrong(name)) void judge(form, name).catch(() => {})
    },
  }
}

/** The hidden fields, the trap and what is said of files are looked at when the form is sent. */
const isChecked = (name: string) =>
  !/^(kind|locale|form|about|file|files\..*|webbplats|website|proof)$/.test(name)
