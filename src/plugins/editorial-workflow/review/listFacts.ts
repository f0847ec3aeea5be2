import type { PayloadRequest } from 'payload'

import type { Workflow } from '../fields'
import { idOf } from '../idOf'
import { words } from '../refusal'
import type { Settings } from '../settle'
import { writeDay, writeMoment } from '../translations/dates'
import { daysBetween } from './nameDay'

/** One thing about where a document stands: who reviews it, until when. */
export type Fact = Readonly<{ name: string; label: string; value: string; isLate: boolean }>

/** The people whose names the facts need. */
export const peopleIn = ({ approvedBy, assignee, submittedBy }: Workflow): string[] => [
  ...new Set([assignee, submittedBy, approvedBy].map(idOf).filter((id) => id !== null)),
]

/** Lists what matters about where a document stands now, in words. */
export function listFacts(
  { now, timeZone }: Pick<Settings, 'now' | 'timeZone'>,
  req: PayloadRequest,
  workflow: Workflow,
  people: ReadonlyMap<string, string>,
): Fact[] {
  const { state } = workflow
  const { language } = req.i18n
  const isWaiting = state === 'in_review'
  const isApproved = state === 'approved' || state === 'scheduled'
  const nameOf = (person: unknown) =>
    people.get(idOf(person) ?? '') ?? words(req, 'review_somebody')
  const day = (value: string) => writeDay(value, language, timeZone)
  const moment = (value: string) => writeMoment(value, language, timeZone)
  const by = (person: unknown, at: string) =>
    words(req, 'fact_by', { name: nameOf(person), when: day(at) })

  const { approvedAt, dueAt, priority, scheduledFor, submittedAt, unpublishAt } = workflow
  const late = dueAt && isWaiting ? daysBetween(dueAt, now(), timeZone) : 0
  const fact = (name: string, label: string, value: string | null | undefined | false) =>
    value ? [{ name, label: words(req, label), value, isLate: name === 'dueAt' && late > 0 }] : []

  return [
    ...fact(
      'assignee',
      'assignee',
      isWaiting && (workflow.assignee ? nameOf(workflow.assignee) : words(req, 'review_nobody')),
    ),
    ...fact('dueAt', 'dueAt', isWaiting && dueAt && writeDue(req, day(dueAt), late)),
    ...fact('priority', 'priority', isWaiting && priority && words(req, `priority_${priority}`)),
    ...fact(
      'submitted',
      'fact_submitted',
      isWaiting && submittedAt && by(workflow.submittedBy, submittedAt),
    ),
    ...fact(
      'approved',
      'fact_approved',
      isApproved && approvedAt && by(workflow.approvedBy, approvedAt),
    ),
    ...fact(
      'scheduledFor',
      'scheduledFor',
      state === 'scheduled' && scheduledFor && moment(scheduledFor),
    ),
    ...fact('unpublishAt', 'unpublishAt', unpublishAt && moment(unpublishAt)),
  ]
}

/** The day of an answer, and in words that it has passed. */
function writeDue(req: PayloadRequest, day: string, late: number): string {
  if (late <= 0) return day
  return words(req, late === 1 ? 'fact_lateOne' : 'fact_lateMany', { day, count: late })
}
