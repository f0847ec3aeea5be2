import type { WorkflowView } from '../../service/describe'
import type { OpenMove } from '../../service/listMoves'

/** The state of the form of a move: everything as it was typed. */
export type Typed = Readonly<{
  comment: string
  /** Nobody yet chosen is empty; `queue` gives the review to nobody. */
  assignee: string
  to: string
  locales: readonly string[]
  replacement: Replacement | null
  scheduledFor: Moment
  unpublishAt: Moment
  dueAt: string
  priority: string
}>

/** A day and a time of day, as the browser writes them. */
export type Moment = Readonly<{ day: string; time: string }>

/** The document that readers are sent on to. */
export type Replacement = Readonly<{ collection: string; id: string; title: string }>

/** What goes with a move, as the server takes it. */
export type MoveInput = Readonly<Record<string, unknown>>

/** Nobody reviews; whoever wants to takes it. */
export const queue = 'queue'

const noMoment: Moment = { day: '', time: '' }

/** What the form of a move begins with: what is decided already, so that only a change is typed. */
export function beginTyping(move: OpenMove, { locales, timeZone, workflow }: WorkflowView): Typed {
  return {
    comment: '',
    assignee: '',
    to: move.choices[0]?.state ?? '',
    locales: locales.filter(({ isWorthwhile }) => isWorthwhile).map(({ code }) => code),
    replacement: null,
    scheduledFor: toMoment(workflow.scheduledFor, timeZone),
    unpublishAt: toMoment(workflow.unpublishAt, timeZone),
    dueAt: toMoment(workflow.dueAt, timeZone).day,
    priority: workflow.priority ?? '',
  }
}

/** What was typed, as the server takes it: only what the move asks for. */
export function toInput(
  { choices, takes }: OpenMove,
  typed: Typed,
  { locales, timeZone, workflow }: WorkflowView,
): MoveInput {
  const { comment, replacement } = typed
  const takesIt = (name: OpenMove['takes'][number]) => takes.includes(name)
  const begun = locales.filter(({ isWorthwhile }) => isWorthwhile).map(({ code }) => code)
  const isSameLocales = begun.join() === [...typed.locales].join()
  const due = toMoment(workflow.dueAt, timeZone).day

  return {
    ...(comment.trim() && { comment }),
    ...(choices.length > 0 && { to: typed.to }),
    ...(takesIt('assignee') &&
      typed.assignee && { assignee: typed.assignee === queue ? null : typed.assignee }),
    // left as they are, the server picks the languages by its own rule
    ...(takesIt('locales') && !isSameLocales && { locales: typed.locales }),
    ...(takesIt('replacedBy') &&
      replacement && { replacedBy: { collection: replacement.collection, id: replacement.id } }),
    ...(takesIt('scheduledFor') && moment('scheduledFor', typed.scheduledFor)),
    ...(takesIt('unpublishAt') && moment('unpublishAt', typed.unpublishAt)),
    ...(takesIt('dueAt') && typed.dueAt !== due && { dueAt: typed.dueAt || null }),
    ...(takesIt('priority') &&
      typed.priority !== (workflow.priority ?? '') && { priority: typed.priority || null }),
  }
}

function moment(name: string, { day, time }: Moment): MoveInput {
  return day || time ? { [name]: `${day}T${time}` } : {}
}

/** A moment as the fields of the form write it, where the site is. */
export function toMoment(value: string | null | undefined, timeZone: string): Moment {
  if (!value) return noMoment

  const text = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone,
  }).format(new Date(value))
  const [day = '', time = ''] = text.split(' ')
  return { day, time }
}
