import type { Payload, PayloadRequest } from 'payload'

import type { Workflow } from '../fields'
import { idOf } from '../idOf'
import { addWorkingDays } from '../service/calendar'
import { findPeople } from '../service/findPeople'
import { inTransaction } from '../service/inTransaction'
import type { Item } from '../service/noteItem'
import { ownRequest } from '../service/ownRequest'
import { isConflict } from '../service/recordEvent'
import { refusedFields } from '../service/thrown'
import { type Settings, settingsOf } from '../settle'
import { itemsSlug, notificationsSlug } from '../slugs'
import { keepNews } from './keepNews'
import { type Heard, listHearers } from './listHearers'
import type { Telling } from './tellings'

/** A review whose answer is due. */
type Due = Readonly<{ item: Item; kind: 'due_soon' | 'overdue'; eventKey: string }>

const hearers: Readonly<Record<Due['kind'], readonly Telling[]>> = {
  due_soon: [{ to: ['queue'] }],
  overdue: [{ to: ['assignee', 'reviewers'] }],
}

/**
 * Reminds of reviews: one working day before an answer is due, when it is overdue, and each week
 * after that. The key of a reminder says which one it is, so that nobody gets it twice.
 */
export async function remindReviewers(payload: Payload): Promise<string | undefined> {
  const settings = settingsOf(payload)
  const req = await ownRequest(settings, payload)
  const due = await findDue(settings, req)
  if (due.length === 0) return undefined

  const people = await findPeople(settings, req, {})
  const told = await findTold(req, due)
  let count = 0
  for (const { eventKey, item, kind } of due) {
    const workflow = workflowIn(item)
    const heard = listHearers(settings, people, hearers[kind], kind, {
      actor: null,
      after: workflow,
      before: workflow,
      doc: {
        createdBy: item.documentAuthor,
        ...(settings.ownerField && { [settings.ownerField]: item.documentOrganisation }),
      },
    })
    const untold = heard.filter(({ person }) => !told.has(`${person.id}:${eventKey}`))
    if (untold.length > 0 && (await remind(settings, payload, { eventKey, item, kind }, untold)))
      count += 1
  }
  return count > 0 ? `reminders: ${count}` : undefined
}

/** Every review that is to be answered within a working day, or was to be. */
async function findDue(settings: Settings, req: PayloadRequest): Promise<Due[]> {
  const now = settings.now()
  const soon = addWorkingDays(now, 1, settings)
  const { docs } = await req.payload.db.find<Item>({
    collection: itemsSlug,
    limit: 0,
    pagination: false,
    req,
    sort: 'dueAt',
    where: {
      and: [
        { state: { equals: 'in_review' } },
        { isTrashed: { not_equals: true } },
        { dueAt: { less_than_equal: soon.toISOString() } },
      ],
    },
  })
  return docs.map((item) => toDue(item, now))
}

/** Which reminder it is time for. */
function toDue(item: Item, now: Date): Due {
  const dueAt = new Date(item.dueAt ?? now)
  if (dueAt > now) {
    return { item, kind: 'due_soon', eventKey: `due:${item.key}:${dueAt.toISOString()}` }
  }
  const weeks = Math.floor((now.getTime() - dueAt.getTime()) / week)
  return { item, kind: 'overdue', eventKey: `overdue:${item.key}:${dueAt.toISOString()}:${weeks}` }
}

const week = 7 * 86_400_000

async function findTold(req: PayloadRequest, due: readonly Due[]): Promise<Set<string>> {
  const { docs } = await req.payload.db.find<{ eventKey: string; recipient: unknown }>({
    collection: notificationsSlug,
    limit: 0,
    pagination: false,
    req,
    select: { eventKey: true, recipient: true },
    where: { eventKey: { in: due.map(({ eventKey }) => eventKey) } },
  })
  return new Set(docs.map(({ eventKey, recipient }) => `${idOf(recipient)}:${eventKey}`))
}

async function remind(
  settings: Settings,
  payload: Payload,
  { eventKey, item }: Due,
  heard: readonly Heard[],
): Promise<boolean> {
  const req = await ownRequest(settings, payload)
  try {
    await inTransaction(req, () =>
      keepNews(settings, req, heard, {
        eventKey,
        collection: item.documentCollection,
        documentId: item.documentId,
        title: item.title,
        actorName: null,
        comment: null,
        workflow: workflowIn(item),
      }),
    )
    return true
  } catch (error) {
    if (refusedFields(error) || isConflict(error)) return false // another worker was first
    throw error
  }
}

function workflowIn({ assignee, dueAt, rev, state, submittedBy }: Item): Workflow {
  return { assignee, dueAt, rev, state: state as Workflow['state'], submittedBy } // as the row keeps it
}
