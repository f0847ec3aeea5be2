import type { TabStep } from './tabOf'

/** How long a form may take to draw a field, in milliseconds. */
const patience = 3000

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

  openRows(field)
  field.scrollIntoView({ block: 'center', behavior: isCalm() ? 'instant' : 'smooth' })
  focusIn(field)
  return true
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
  const written = field.matches(writable) ? field : field.querySelector<HTMLElement>(writable)
  const buttons = [...field.querySelectorAll<HTMLElement>('button:not([disabled])')]
  const target = written ?? buttons.find((button) => !button.closest('label, .comment-label'))
  if (!target) field.tabIndex = -1
  ;(target ?? field).focus({ preventScroll: true })
}

async function waitFor<Found>(find: () => Found | null, time: number): Promise<Found | null> {
  const end = Date.now() + time
  while (Date.now() < end) {
    const found = find()
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return find()
}

const isCalm = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches
