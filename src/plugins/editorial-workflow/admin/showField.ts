import type { TabStep } from './tabOf'

/** How long a form may take to draw a field, and to draw it anew, in milliseconds. */
const patience = 8000
const unrest = 5000

/**
 * Brings a field of the form on the screen to the reader: opens its tab and its rows, scrolls to it
 * and puts the cursor there. Payload draws only the tab that is open, so it waits for the field.
 */
export async function showField(path: string, step: TabStep | null): Promise<boolean> {
  if (step) openTab(step)
  // a list without rows has only itself to show
  const field =
    (await waitFor(() => findField(path), patience)) ?? findAround(path.split('.').slice(0, -1))
  if (!field) return false

  bring(field)
  // rows and rich text are drawn in two turns, and the second takes the cursor with it
  void keepCursor(path, field)
  return true
}

function bring(field: HTMLElement): void {
  openRows(field)
  field.scrollIntoView({ block: 'center', behavior: isCalm() ? 'instant' : 'smooth' })
  focusIn(field)
}

/** Brings a field once more where its cursor is lost; wherever the reader has gone is left alone. */
async function keepCursor(path: string, first: HTMLElement): Promise<void> {
  const end = Date.now() + unrest
  while (Date.now() < end) {
    await pause()
    const field = findField(path) ?? first
    const text = textIn(field)
    const isLost = document.activeElement === document.body
    const isEarly = document.activeElement === field && text !== null && text !== field
    if (isLost || isEarly) bring(field)
  }
}

function openTab({ row, tab }: TabStep): void {
  const rows = document.querySelectorAll('.tabs-field__tabs')
  const button = rows[row]?.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[tab]
  // also where it is open: Payload then leaves the tab that was open last time alone
  button?.click()
}

/** The field at a path. Rich text has no id of its own, but its label says what it is for. */
function findField(path: string): HTMLElement | null {
  const id = `field-${path.replaceAll('.', '__')}`
  const label = document.querySelector(`label[for="${CSS.escape(id)}"]`)
  return document.getElementById(id) ?? label?.closest<HTMLElement>('.field-type') ?? null
}

/** The nearest field around a place that is not drawn. */
function findAround(parts: readonly string[]): HTMLElement | null {
  if (parts.length === 0) return null
  return findField(parts.join('.')) ?? findAround(parts.slice(0, -1))
}

function openRows(field: HTMLElement): void {
  let fold = field.closest('.collapsible--collapsed')
  while (fold) {
    fold.querySelector<HTMLElement>(':scope > .collapsible__toggle-wrap button')?.click()
    fold = fold.parentElement?.closest('.collapsible--collapsed') ?? null
  }
}

const writable =
  'input:not([type="hidden"]):not([disabled]), textarea:not([disabled]), select, [contenteditable="true"]'

/** The cursor goes where one writes; a button is for what is chosen, and stands below the label. */
function focusIn(field: HTMLElement): void {
  const target = textIn(field) ?? (isRichText(field) ? null : buttonIn(field))
  if (!target) field.tabIndex = -1
  ;(target ?? field).focus({ preventScroll: true })
}

const textIn = (field: HTMLElement) =>
  field.matches(writable) ? field : field.querySelector<HTMLElement>(writable)

const buttonIn = (field: HTMLElement) =>
  [...field.querySelectorAll<HTMLElement>('button:not([disabled])')].find(
    (button) => !button.closest('label, .comment-label'),
  )

/** What stands in rich text before its text does are only tools. */
const isRichText = (field: HTMLElement) => field.matches('.rich-text-lexical')

async function waitFor<Found>(find: () => Found | null, time: number): Promise<Found | null> {
  const end = Date.now() + time
  while (Date.now() < end) {
    const found = find()
    if (found) return found
    await pause()
  }
  return find()
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 50))

const isCalm = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches
