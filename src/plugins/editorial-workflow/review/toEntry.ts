import type { PayloadRequest } from 'payload'

import { words } from '../refusal'
import type { Event } from '../service/recordEvent'
import type { Settings } from '../settle'
import { writeMoment, writeTime } from '../translations/dates'
import { nameLanguage } from '../translations/nameLanguage'
import { nameDay } from './nameDay'

/** One line of history as it is stored. */
export type StoredEvent = Event &
  Readonly<{
    key: string
    actor?: unknown
    actorRole?: string | null
    at: string
    via?: string | null
    outcome?: string | null
    scheduledFor?: string | null
    unpublishAt?: string | null
    dueAt?: string | null
    priority?: string | null
  }>

/** One line of history in words. */
export type TimelineEntry = Readonly<{
  key: string
  rev: number
  transition: string
  /** The moment, for programs. */
  at: string
  /** The day in words: today, yesterday, or its date. */
  day: string
  /** The time of day. */
  time: string
  /** Who did what. */
  sentence: string
  role: string | null
  comment: string | null
  /** From which state to which, where it changed. */
  moved: string | null
  /** What else was decided, one thing a line. */
  details: readonly string[]
  isFlagged: boolean
}>

/** The names that a line of history may need, by id or by key. */
export type Names = Readonly<{
  people: ReadonlyMap<string, string>
  documents: ReadonlyMap<string, string>
}>

/** Puts a line of history into words. */
export function toEntry(
  settings: Settings,
  req: PayloadRequest,
  event: StoredEvent & { actorId: string | null },
  names: Names,
): TimelineEntry {
  const { language } = req.i18n
  const isMoved = Boolean(event.from) && event.from !== event.to
  const state = (code: string) => words(req, `state_${code}`)

  return {
    key: event.key,
    rev: event.rev,
    transition: event.transition,
    at: event.at,
    day: nameDay(req, event.at, settings.now(), settings.timeZone),
    time: writeTime(event.at, language, settings.timeZone),
    sentence: sentenceOf(req, event, names),
    role:
      event.actorId && event.actorRole ? settings.review.nameRole(event.actorRole, language) : null,
    comment: event.comment || null,
    moved: isMoved
      ? words(req, 'timeline_moved', { from: state(event.from ?? ''), to: state(event.to) })
      : null,
    details: detailsOf(settings, req, event, names),
    isFlagged: Boolean(event.flagged),
  }
}

function sentenceOf(
  req: PayloadRequest,
  event: StoredEvent & { actorId: string | null },
  { people }: Names,
): string {
  const { assignee: id, transition } = event
  const assignee = id ? (people.get(id) ?? words(req, 'review_somebody')) : ''
  const move = words(req, `move_${transition}`)
  return words(
    req,
    `did_${deedOf(event)}`,
    { name: nameOf(req, event, people), assignee, move },
    'did_other',
  )
}

/** What was done, where one move can end in two ways. */
function deedOf({ assignee, to, transition }: StoredEvent): string {
  if (transition === 'assign' && !assignee) return 'unassign'
  return transition === 'publish_scheduled' && to !== 'published' ? 'publish_failed' : transition
}

/** Who acted: a person, somebody outside who came by a link, or the server itself. */
export function nameOf(
  req: PayloadRequest,
  {
    actorId,
    actorRole,
    via,
  }: { actorId: string | null; actorRole?: string | null; via?: string | null },
  people: ReadonlyMap<string, string>,
): string {
  if (actorId) return people.get(actorId) ?? words(req, 'review_somebody')
  if (actorRole === 'system') return words(req, 'review_system')
  return words(req, via ? 'review_outside' : 'review_somebody')
}

function detailsOf(
  { timeZone }: Settings,
  req: PayloadRequest,
  event: StoredEvent,
  { documents }: Names,
): string[] {
  const { language } = req.i18n
  const when = (value: string) => ({ when: writeMoment(value, language, timeZone) })
  const locales = event.locales?.map((locale) => nameLanguage(locale, language)).join(', ')

  return [
    locales && words(req, 'timeline_locales', { locales }),
    event.dueAt && words(req, 'timeline_due', when(event.dueAt)),
    event.priority &&
      words(req, 'timeline_priority', { priority: words(req, `priority_${event.priority}`) }),
    event.scheduledFor && words(req, 'timeline_scheduledFor', when(event.scheduledFor)),
    event.unpublishAt && words(req, 'timeline_unpublishAt', when(event.unpublishAt)),
    event.replacedBy &&
      words(req, 'timeline_replacedBy', {
        title: documents.get(event.replacedBy) ?? event.replacedBy,
      }),
    event.via && viaOf(req, event.via),
    event.outcome && words(req, `outcome_${event.outcome}`, {}, 'outcome_other'),
  ].filter((detail): detail is string => Boolean(detail))
}

/** Through which door it came, where that is worth a word. */
function viaOf(req: PayloadRequest, via: string): string | null {
  return doors.includes(via) ? words(req, `via_${via}`) : null
}

const doors: readonly string[] = ['appointment', 'bulk', 'guest', 'letter', 'link']
