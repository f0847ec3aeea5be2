import type { PayloadRequest } from 'payload'

import { idOf } from '../idOf'
import type { Stored } from '../service/readDocument'
import { actorOf, factsOf, relationOf, workflowOf } from '../service/standing'
import type { Settings } from '../settle'
import { eventsSlug, slugOf } from '../slugs'

/** How an appointment to publish was made: by whom, and for which languages. */
export type Appointment = Readonly<{
  /** The server itself made it. */
  isOurs: boolean
  by: string | null
  locales: readonly string[] | null
}>

/** Finds how the appointment of a scheduled document was made, in the history; null where nothing tells. */
export async function findAppointment(
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<Appointment | null> {
  const { docs } = await req.payload.db.find<Record<string, unknown>>({
    collection: eventsSlug,
    limit: 1,
    pagination: false,
    req,
    sort: '-rev',
    where: {
      documentCollection: { equals: collection },
      documentId: { equals: id },
      transition: { equals: 'schedule' },
    },
  })
  const [event] = docs
  if (!event) return null

  const locales = (event.locales ?? []) as string[] // a list of texts
  return {
    isOurs: event.actorRole === 'system',
    by: idOf(event.actor),
    locales: locales.length > 0 ? locales : null,
  }
}

/** Says whether whoever made an appointment could still make it today. The server always can. */
export async function isStillAllowed(
  settings: Settings,
  req: PayloadRequest,
  collection: string,
  doc: Stored,
): Promise<boolean> {
  const appointment = await findAppointment(req, collection, doc.id)
  if (appointment?.isOurs) return true

  // somebody who was deleted is in neither place
  const by = idOf(workflowOf(doc).scheduledBy) ?? appointment?.by
  const user = by
    ? await req.payload.db.findOne<{ id: string }>({
        collection: slugOf(settings.users),
        req,
        where: { id: { equals: by } },
      })
    : null
  if (!user) return false

  const actor = actorOf(settings, { ...user, collection: settings.users } as PayloadRequest['user']) // as a session would carry them
  return settings.rules.judgeMove({
    move: 'schedule',
    role: actor.role,
    relation: relationOf(settings, actor, doc),
    document: { ...factsOf(doc, { isLive: false }), state: 'approved' },
    comment: '',
    policy: settings.policy,
  }).ok
}
