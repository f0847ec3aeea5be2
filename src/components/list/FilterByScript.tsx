'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

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

  useEffect(() => {
    // fields that stand elsewhere on the page belong to the form too, so that the page is listened to
    const send = ({ target }: Event) => {
      const form = findForm(id)
      if (!form || !isChoice(target) || target.form !== form) return
      left = { field: selectorOf(target), open: listOpen(form) }
      router.push(addressOf(form), { scroll: false })
    }
    document.addEventListener('change', send)
    setReady(true)
    return () => document.removeEventListener('change', send)
  }, [id, router])

  // the fields show what the address says, whenever it changes
  useEffect(() => {
    const form = findForm(id)
    if (!form) return
    for (const field of form.elements) {
      if (isCheckbox(field)) field.checked = field.defaultChecked
    }
    showCommas()
    if (left) standAgain(form, left)
    left = null
  }, [id, query])

  return isReady ? <p className="facets-note">{note}</p> : null
}

/** A router that is sent on writes commas as %2C; the address is to be read and shared. */
function showCommas(): void {
  const { hash, pathname, search } = window.location
  const plain = search.replace(/%2C/g, ',')
  if (plain !== search)
    window.history.replaceState(window.history.state, '', pathname + plain + hash)
}

/** Where one stood when the page was left: the page after it is another one, that knows nothing of it. */
type Left = Readonly<{ field: string; open: readonly string[] }>

let left: Left | null = null

const summaryOf = (fold: HTMLDetailsElement): string =>
  (fold.querySelector('summary')?.textContent ?? '').replace(/ \(\d+\)$/, '')

const listOpen = (form: HTMLFormElement): string[] =>
  [...form.querySelectorAll('details')].filter(({ open }) => open).map(summaryOf)

function standAgain(form: HTMLFormElement, { field, open }: Left): void {
  for (const fold of form.querySelectorAll('details')) {
    if (open.includes(summaryOf(fold))) fold.open = true
  }
  const stood = document.querySelector<HTMLElement>(field)
  const fold = stood?.closest('details')
  if (fold) fold.open = true
  stood?.focus({ preventScroll: true })
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
