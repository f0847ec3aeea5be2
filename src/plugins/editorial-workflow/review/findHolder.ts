import type { PayloadRequest } from 'payload'

import { idOf } from '../idOf'
import { words } from '../refusal'
import { findPeople } from '../service/findPeople'
import { findLock } from '../service/isOpenElsewhere'
import type { Settings } from '../settle'
import { writeTime } from '../translations/dates'

/** Whoever has a document open, and since when nothing has been heard of them. */
export type Holder = Readonly<{ name: string; time: string }>

/** Finds who else has a document open in the admin; null when nobody has. */
export async function findHolder(
  settings: Settings,
  req: PayloadRequest,
  place: { collection: string; id: string },
): Promise<Holder | null> {
  const lock = await findLock(settings, req, place, req.user ? String(req.user.id) : null)
  const id = idOf(lock?.user)
  if (!lock || !id) return null

  const [person] = await findPeople(settings, req, { id: { equals: id } })
  return {
    name: person?.name ?? words(req, 'review_somebody'),
    time: writeTime(lock.updatedAt, req.i18n.language, settings.timeZone),
  }
}
