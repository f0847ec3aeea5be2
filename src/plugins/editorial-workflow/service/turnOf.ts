import type { PayloadRequest } from 'payload'

import type { Workflow } from '../fields'
import { idOf } from '../idOf'
import { words } from '../refusal'
import type { Settings } from '../settle'
import { writeMoment } from '../translations/dates'

/** Whose turn it is, or what a document waits for, in words. */
export function turnOf(
  settings: Settings,
  req: PayloadRequest,
  workflow: Workflow,
  isTrashed: boolean,
  people: ReadonlyMap<string, string>,
): string {
  if (isTrashed) return words(req, 'turn_trash')

  const appointment = appointmentOf(settings, req, workflow)
  if (appointment) return appointment

  const assignee = idOf(workflow.assignee)
  if (workflow.state !== 'in_review' || !assignee) return words(req, `turn_${workflow.state}`)
  if (assignee === String(req.user?.id)) return words(req, 'turn_yours')
  return words(req, 'turn_assignee', { name: people.get(assignee) ?? '–' })
}

/** The time that a document waits for, in words. */
function appointmentOf(
  { timeZone }: Settings,
  req: PayloadRequest,
  { isLive, scheduledFor, state, unpublishAt }: Workflow,
): string | null {
  const at = (time: string) => ({ moment: writeMoment(time, req.i18n.language, timeZone) })

  if (state === 'scheduled' && scheduledFor)
    return words(req, 'turn_scheduled_at', at(scheduledFor))
  return state === 'published' && isLive && unpublishAt
    ? words(req, 'turn_published_until', at(unpublishAt))
    : null
}
