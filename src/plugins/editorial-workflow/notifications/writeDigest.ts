import type { Payload } from 'payload'

import type { Letter } from '../letters/letter'
import { type Say, sayIn } from '../letters/sayIn'
import { type Row, writeLetter } from '../letters/writeLetter'
import type { Person } from '../service/findPeople'
import type { Settings } from '../settle'
import { writeDay } from '../translations/dates'
import { itemKeyOf, type Notification } from './notification'
import { addressOf } from './pathOf'
import { tell } from './tell'
import { footOf } from './writeNews'

type Day = Readonly<{ key: string; day: string; news: readonly Notification[] }>

/** Writes to somebody about all that has happened, document by document. */
export async function writeDigest(
  settings: Settings,
  payload: Payload,
  { email, language, name }: Person,
  { day, key, news }: Day,
): Promise<Letter> {
  const say = await sayIn(payload, language)
  const rows = groupByItem(news).map((group) => toRow(payload, say, group))
  const shown = rows.slice(0, longest)
  const left = rows.length - shown.length
  const admin = addressOf(payload, `${payload.config.routes.admin}/notifications`)
  const [first] = news

  const draft = {
    language,
    name,
    subject:
      rows.length === 1
        ? say('digest_subject_one', { title: first?.title ?? say('news_untitled') })
        : say('digest_subject', { count: rows.length }),
    paragraphs: [
      say('digest_lead', { day: writeDay(`${day}T12:00:00Z`, language, settings.timeZone) }),
      ...(left > 0 ? [say('digest_more', { count: left })] : []),
    ],
    rows: shown,
    actions: [{ label: say('digest_open'), url: admin }],
    foot: footOf(payload, say),
  }
  return { key, to: email, language, ...writeLetter(draft, settings.letterhead) }
}

/** So that no letter grows without end; the rest is in the admin. */
const longest = 40

function groupByItem(news: readonly Notification[]): Notification[][] {
  const groups = new Map<string, Notification[]>()
  for (const one of news) {
    const key = itemKeyOf(one)
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()]
}

/** One document: what has happened to it, in order. */
function toRow(payload: Payload, say: Say, group: readonly Notification[]): Row {
  const last = group.at(-1)
  return {
    title: last?.title ?? say('news_untitled'),
    detail: group.map((one) => tell(say, one)).join('\n'),
    ...(last?.link && { url: addressOf(payload, last.link) }),
  }
}
