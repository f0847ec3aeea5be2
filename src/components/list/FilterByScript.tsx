'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'

type Props = Readonly<{
  /** The id of the form. */
  form: string
  /** The query of the address that is shown. */
  query: string
  /** Says beforehand that the list changes by itself. */
  note: string
}>

/**
 * Sends the filters as soon as something is chosen. Where one stands is kept: the field, and what is open.
 * Without scripts the form has its button.
 */
export function FilterByScript({ form: id, note, query }: Props) {
  const router = useRouter()
  const [isReady, setReady] = useState(false)
  const last = useRef<string | null>(null)

  useEffect(() => {
    const form = findForm(id)
    const send = ({ target }: Event) => {
      if (!form || !isChoice(target)) return
      last.current = selectorOf(target)
      router.push(addressOf(form), { scroll: false })
    }
    form?.addEventListener('change', send)
    // a field that stands elsewhere on the page tells the page of its change
    document.addEventListener('change', sendFromOutside)
    setReady(true)
    return () => {
      form?.removeEventListener('change', send)
      document.removeEventListener('change', sendFromOutside)
    }

    function sendFromOutside(event: Event) {
      const { target } = event
      if (isChoice(target) && target.form === form && !form?.contains(target)) send(event)
    }
  }, [id, router])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the fields show what the address says, whenever it changes
  useEffect(() => {
    const form = findForm(id)
    if (!form) return
    for (const field of form.elements) {
      if (isCheckbox(field)) field.checked = field.defaultChecked
    }
    const stood = last.current && document.querySelector<HTMLElement>(last.current)
    if (stood && document.activeElement === document.body) stood.focus({ preventScroll: true })
    last.current = null
  }, [id, query])

  return isReady ? <p className="facets-note">{note}</p> : null
}

type Field = HTMLInputElement | HTMLSelectElement

const findForm = (id: string): HTMLFormElement | null =>
  document.querySelector<HTMLFormElement>(`form#${id}`)

const isCheckbox = (target: unknown): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.type === 'checkbox'

/** What one types is sent when one is done; what one ticks or picks at once. */
const isChoice = (target: unknown): target is Field =>
  isCheckbox(target) || target instanceof HTMLSelectElement

const selectorOf = ({ name, type, value }: Field): string =>
  type === 'checkbox'
    ? `[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`
    : `select[name="${CSS.escape(name)}"]`

/** The address that the form would lead to, without its empty fields. */
function addressOf(form: HTMLFormElement): string {
  const chosen = new Map<string, string[]>()
  for (const [key, value] of new FormData(form)) {
    if (typeof value === 'string' && value !== '')
      chosen.set(key, [...(chosen.get(key) ?? []), value])
  }
  const query = [...chosen].map(
    ([key, values]) => `${key}=${values.map(encodeURIComponent).join(',')}`,
  )
  const { pathname } = new URL(form.action)
  return query.length > 0 ? `${pathname}?${query.join('&')}` : pathname
}
