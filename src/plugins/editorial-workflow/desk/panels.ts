import type { Where } from 'payload'

import type { DeskReader } from './reader'

/** One question that the desk answers: which documents, in which order, and which date tells why. */
export type Panel = Readonly<{
  name: PanelName
  sort: string
  /** The date that a row is shown with. */
  date: PanelDate
  where: (reader: DeskReader, now: Date) => Where
  /** Whether somebody has the question at all. Default: everybody. */
  isFor?: (reader: DeskReader) => boolean
}>

export type PanelName =
  | 'waiting_for_me'
  | 'queue'
  | 'to_publish'
  | 'my_drafts'
  | 'waiting_for_others'
  | 'scheduled'
  | 'to_confirm'
  | 'translations'
  | 'newly_published'

export type PanelDate =
  | 'changedAt'
  | 'dueAt'
  | 'movedAt'
  | 'nextReviewAt'
  | 'publishedAt'
  | 'scheduledFor'
  | 'submittedAt'

const day = 24 * 60 * 60 * 1000
const fromNow = (now: Date, days: number) => new Date(now.getTime() + days * day).toISOString()

const isReviewer = (reader: DeskReader) => reader.isReviewer

const all = (...and: Where[]): Where => ({ and })
const any = (...or: Where[]): Where => ({ or })
const is = (field: string, equals: boolean | string): Where => ({ [field]: { equals } })
const isNot = (field: string, value: string): Where => ({ [field]: { not_equals: value } })
const has = (field: string, exists: boolean): Where => ({ [field]: { exists } })
// most documents are, so that a database should turn to the index of what stands beside it
const isLive: Where = { isLive: { not_equals: false } }

/** The questions, in the order in which somebody asks them in the morning. */
export const panels: readonly Panel[] = [
  {
    name: 'waiting_for_me',
    sort: 'dueAt',
    date: 'dueAt',
    where: ({ id }) =>
      any(
        all(is('state', 'in_review'), is('assignee', id)),
        all(is('state', 'changes_requested'), any(is('submittedBy', id), is('documentAuthor', id))),
      ),
  },
  {
    name: 'queue',
    sort: 'dueAt',
    date: 'dueAt',
    where: () => all(is('state', 'in_review'), has('assignee', false)),
    isFor: isReviewer,
  },
  {
    name: 'to_publish',
    sort: 'movedAt',
    date: 'movedAt',
    where: () => is('state', 'approved'),
    isFor: isReviewer,
  },
  {
    name: 'my_drafts',
    sort: '-changedAt',
    date: 'changedAt',
    where: ({ id }) =>
      all(is('state', 'draft'), any(is('documentAuthor', id), is('changedBy', id))),
  },
  {
    name: 'waiting_for_others',
    sort: 'submittedAt',
    date: 'submittedAt',
    where: ({ id, isReviewer: reviews }) =>
      any(
        all(
          is('submittedBy', id),
          // what is approved waits for those who review, and stands among theirs
          reviews
            ? is('state', 'in_review')
            : any(is('state', 'in_review'), is('state', 'approved')),
          any(isNot('assignee', id), has('assignee', false)),
        ),
        all(
          is('state', 'changes_requested'),
          is('assignee', id),
          isNot('submittedBy', id),
          isNot('documentAuthor', id),
        ),
      ),
  },
  {
    name: 'scheduled',
    sort: 'scheduledFor',
    date: 'scheduledFor',
    where: () => is('state', 'scheduled'),
  },
  {
    name: 'to_confirm',
    sort: 'nextReviewAt',
    date: 'nextReviewAt',
    where: (_reader, now) => all(isLive, { nextReviewAt: { less_than_equal: fromNow(now, 30) } }),
    isFor: ({ mayConfirm }) => mayConfirm,
  },
  {
    name: 'translations',
    sort: 'changedAt',
    date: 'changedAt',
    where: () => all(isLive, has('staleLocales', true)),
  },
  {
    name: 'newly_published',
    sort: '-publishedAt',
    date: 'publishedAt',
    where: (_reader, now) =>
      all(isLive, { publishedAt: { greater_than_equal: fromNow(now, -30) } }),
  },
]

/** The questions that somebody has. */
export function panelsFor(reader: DeskReader): Panel[] {
  const order = reader.isReviewer
    ? panels
    : [...panels.filter(isWritersFirst), ...panels.filter((panel) => !isWritersFirst(panel))]
  return order.filter(({ isFor = () => true }) => isFor(reader))
}

const isWritersFirst = ({ name }: Panel) =>
  ['waiting_for_me', 'my_drafts', 'waiting_for_others', 'to_confirm'].includes(name)

/** Finds the question by its name, among those that somebody has. */
export function findPanel(reader: DeskReader, name: string | null): Panel | null {
  return panelsFor(reader).find((panel) => panel.name === name) ?? null
}
