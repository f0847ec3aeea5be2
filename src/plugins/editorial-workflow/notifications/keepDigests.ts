import type { Payload, PayloadRequest, Where } from 'payload'

import { findPeople, type Person } from '../service/findPeople'
import { inTransaction } from '../service/inTransaction'
import { momentOf, toLocalTime } from '../service/localTime'
import type { Item } from '../service/noteItem'
import { ownRequest } from '../service/ownRequest'
import { isConflict } from '../service/recordEvent'
import { refusedFields } from '../service/thrown'
import { type Settings, settingsOf } from '../settle'
import { itemsSlug, notificationsSlug } from '../slugs'
import { isInScope } from './listHearers'
import { itemKeyOf, type Notification, recipientOf } from './notification'
import { writeDigest } from './writeDigest'

/**
 * Keeps one letter a day for each who wants their news that way, with what came before seven in the
 * morning. Later news wait for tomorrow, so that the day is in the key and nobody gets two.
 */
export async function keepDigests(payload: Payload): Promise<string | undefined> {
  const settings = settingsOf(payload)
  const now = settings.now()
  const { day } = toLocalTime(now, settings.timeZone)
  const until = momentOf({ day, time: '07:00' }, settings.timeZone)
  if (now < until) return undefined

  const req = await ownRequest(settings, payload)
  const ids = new Set((await findWaiting(req, until)).map(recipientOf))
  let kept = 0
  for (const id of ids) {
    if (await keepDigest(settings, payload, { day, id, until })) kept += 1
  }
  return kept > 0 ? `digests: ${kept}` : undefined
}

type Wish = Readonly<{ day: string; id: string; until: Date }>

/** The letter is kept and its news are ticked off, or neither. False where there was nothing to say. */
async function keepDigest(settings: Settings, payload: Payload, wish: Wish): Promise<boolean> {
  const { day, id, until } = wish
  const req = await ownRequest(settings, payload)
  try {
    return await inTransaction(req, async () => {
      const waiting = await findWaiting(req, until, id)
      const [person] = await findPeople(settings, req, { id: { equals: id } })
      const news = person ? await keepFresh(settings, req, person, waiting) : []

      if (person && news.length > 0) {
        const key = `digest:${id}:${day}`
        const letter = await writeDigest(settings, payload, person, { key, day, news })
        await settings.keepLetter(req, letter)
      }
      await tickOff(settings, req, news, 'sent')
      await tickOff(
        settings,
        req,
        waiting.filter((one) => !news.includes(one)),
        'none',
      )
      return news.length > 0
    })
  } catch (error) {
    if (refusedFields(error) || isConflict(error)) return false // another worker was first
    throw error
  }
}

/** What a digest still has to tell: nothing that was read, and only of documents in scope. */
async function keepFresh(
  settings: Settings,
  req: PayloadRequest,
  person: Person,
  waiting: readonly Notification[],
): Promise<Notification[]> {
  if (person.mail === 'off' || person.email === '') return []

  const unread = waiting.filter(({ readAt }) => !readAt)
  const items = await findItems(req, unread.map(itemKeyOf))
  return unread.filter((one) => {
    const item = items.get(itemKeyOf(one))
    if (!item) return false
    const { documentAuthor, documentOrganisation } = item
    const doc = {
      createdBy: documentAuthor,
      ...(settings.ownerField && { [settings.ownerField]: documentOrganisation }),
    }
    return isInScope(settings, person, doc)
  })
}

async function findItems(req: PayloadRequest, keys: string[]): Promise<Map<string, Item>> {
  const { docs } = await req.payload.db.find<Item>({
    collection: itemsSlug,
    limit: 0,
    pagination: false,
    req,
    where: { key: { in: [...new Set(keys)] } },
  })
  return new Map(docs.map((item) => [item.key, item]))
}

async function findWaiting(
  req: PayloadRequest,
  until: Date,
  recipient?: string,
): Promise<Notification[]> {
  const rules: Where[] = [
    { mail: { equals: 'daily' } },
    { at: { less_than: until.toISOString() } },
    ...(recipient ? [{ recipient: { equals: recipient } }] : []),
  ]
  const { docs } = await req.payload.db.find<Notification>({
    collection: notificationsSlug,
    limit: 0,
    pagination: false,
    req,
    sort: 'at',
    where: { and: rules },
  })
  return docs
}

async function tickOff(
  { now }: Settings,
  req: PayloadRequest,
  news: readonly Notification[],
  mail: 'sent' | 'none',
): Promise<void> {
  if (news.length === 0) return
  await req.payload.db.updateMany({
    collection: notificationsSlug,
    data: { mail, ...(mail === 'sent' && { emailedAt: now().toISOString() }) },
    req,
    where: { id: { in: news.map(({ id }) => id) } },
  })
}
