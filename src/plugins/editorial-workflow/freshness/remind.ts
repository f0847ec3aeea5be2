import {
  commitTransaction,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { idOf } from '../idOf'
import { findPeople, type Person } from '../service/findPeople'
import type { Item } from '../service/noteItem'
import { ownRequest } from '../service/ownRequest'
import { isConflict } from '../service/recordEvent'
import { refusedFields } from '../service/thrown'
import { type Settings, settingsOf } from '../settle'
import { itemsSlug, notificationsSlug } from '../slugs'
import { findStep, firstReminder } from './findStep'
import { judgeAge } from './judgeAge'
import { editorsAmong, whoIsAsked } from './whoIsAsked'
import { writeReminder } from './writeReminder'

/** A document that somebody is to look at, and what they are told about it. */
export type Due = Readonly<{
  item: Item
  kind: 'review_due' | 'archive_proposed'
  /** Unique for the document, the date it is to be looked at, and the reminder. */
  eventKey: string
}>

/**
 * Reminds those who answer for published documents: one letter a person and day, however many
 * documents it lists, and a notification for each of them. What was told before is not told again.
 */
export async function remind(payload: Payload): Promise<string | undefined> {
  const settings = settingsOf(payload)
  const req = await ownRequest(settings, payload)
  const now = settings.now()

  const items = await findDue(settings, req, now)
  if (items.length === 0) return undefined

  const people = await findPeople(settings, req, {})
  const told = await findTold(req, now)
  let letters = 0
  for (const [person, due] of sortByPerson(settings, people, items, now)) {
    const news = due.filter(({ eventKey }) => !told.keys.has(keyFor(person, eventKey)))
    if (news.length === 0 || told.today.has(`${person.id} ${dayOf(settings, now)}`)) continue
    if (await tell(settings, payload, person, news, now)) letters += 1
  }
  return letters > 0 ? `${letters} reminded` : undefined
}

/** Every published document whose review is near or past: one question, whatever collection it is in. */
async function findDue(settings: Settings, req: PayloadRequest, now: Date): Promise<Item[]> {
  const near = new Date(now.getTime() + firstReminder * 86_400_000)
  const { docs } = await req.payload.db.find<Item>({
    collection: itemsSlug,
    limit: 0,
    pagination: false,
    req,
    sort: 'nextReviewAt',
    where: {
      and: [
        { isLive: { equals: true } },
        { isTrashed: { not_equals: true } },
        { documentCollection: { in: [...settings.freshness.collections] } },
        { nextReviewAt: { less_than_equal: near.toISOString() } },
      ],
    },
  })
  return docs
}

type Told = Readonly<{ keys: ReadonlySet<string>; today: ReadonlySet<string> }>

/** What people were told before: a reminder comes at most a month after the last, a proposal once. */
async function findTold(req: PayloadRequest, now: Date): Promise<Told> {
  const settings = settingsOf(req.payload)
  const lately = new Date(now.getTime() - 45 * 86_400_000).toISOString()
  const { docs } = await req.payload.db.find<{ at: string; key: string; recipient: unknown }>({
    collection: notificationsSlug,
    limit: 0,
    pagination: false,
    req,
    where: {
      or: [
        { kind: { equals: 'archive_proposed' } },
        { and: [{ kind: { equals: 'review_due' } }, { at: { greater_than: lately } }] },
      ],
    },
  })
  return {
    keys: new Set(docs.map(({ key }) => key)),
    today: new Set(
      docs.map(({ at, recipient }) => `${idOf(recipient)} ${dayOf(settings, new Date(at))}`),
    ),
  }
}

/** What each person is to hear of. */
function sortByPerson(
  settings: Settings,
  people: readonly Person[],
  items: readonly Item[],
  now: Date,
): ReadonlyMap<Person, Due[]> {
  const byPerson = new Map<Person, Due[]>()
  const add = (receivers: readonly Person[], due: Due) => {
    for (const person of receivers) byPerson.set(person, [...(byPerson.get(person) ?? []), due])
  }
  const editors = editorsAmong(settings, people)

  for (const item of items) {
    const step = item.nextReviewAt && findStep(item.nextReviewAt, now)
    if (step) {
      add(whoIsAsked(settings, people, item.documentOrganisation), {
        item,
        kind: 'review_due',
        eventKey: `review:${item.key}:${toDay(item.nextReviewAt)}:${step}`,
      })
    }
    if (judgeAge(item.verifiedAt, now, settings.freshness.marks) === 'outlived') {
      const eventKey = `archive:${item.key}:${toDay(item.verifiedAt)}`
      add(editors, { item, kind: 'archive_proposed', eventKey })
    }
  }
  return byPerson
}

/** Tells one person, all or nothing. False when another worker was there first. */
async function tell(
  settings: Settings,
  payload: Payload,
  person: Person,
  news: readonly Due[],
  now: Date,
): Promise<boolean> {
  const req = await ownRequest(settings, payload)
  const hasTransaction = await initTransaction(req)
  try {
    // the letter first: without transactions, what is cut off here is begun again and not forgotten
    const due = news.filter(({ kind }) => kind === 'review_due')
    if (person.mail !== 'off' && due.length > 0) {
      const key = `review:${person.id}:${dayOf(settings, now)}`
      await settings.keepLetter(
        req,
        await writeReminder(settings, payload, { due, key, now, person }),
      )
    }
    for (const one of news) await notify(req, person, one, now)
    if (hasTransaction) await commitTransaction(req)
    return true
  } catch (error) {
    if (hasTransaction) await killTransaction(req)
    if (refusedFields(error) || isConflict(error)) return false
    throw error
  }
}

async function notify(
  req: PayloadRequest,
  person: Person,
  { eventKey, item, kind }: Due,
  now: Date,
) {
  const { documentCollection, documentId, title } = item
  await req.payload.db.create({
    collection: notificationsSlug,
    data: {
      recipient: person.id,
      key: keyFor(person, eventKey),
      eventKey,
      kind,
      documentCollection,
      documentId,
      title,
      at: now.toISOString(),
      link: `${req.payload.config.routes.admin}/collections/${documentCollection}/${documentId}`,
      mail: 'none',
    },
    req,
  })
}

const keyFor = ({ id }: Person, eventKey: string) => `${id}:${eventKey}`

const toDay = (at: string | null) => at?.slice(0, 10) ?? 'never'

/** The day in the time zone of the site, as 2026-11-27. */
function dayOf({ timeZone }: Settings, at: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(at)
}
