import type { Payload } from 'payload'

import type { Letter } from '../letters/letter'
import { type Say, sayIn } from '../letters/sayIn'
import { writeLetter } from '../letters/writeLetter'
import type { Person } from '../service/findPeople'
import type { Settings } from '../settle'
import { writeDay, writeMoment } from '../translations/dates'
import type { News } from './keepNews'
import { addressOf } from './pathOf'
import { tell } from './tell'

/** Writes to somebody about one piece of news. */
export async function writeNews(
  settings: Settings,
  payload: Payload,
  { email, language, name }: Person,
  news: News & Readonly<{ key: string; kind: string; link: string }>,
): Promise<Letter> {
  const say = await sayIn(payload, language)
  const title = news.title ?? say('news_untitled')
  const page = news.publicAddressIn?.(language)
  const draft = {
    language,
    name,
    subject: say(`subject_${news.kind}`, { title }),
    paragraphs: [tell(say, news), ...listMore(settings, say, language, news)],
    quote: news.comment,
    actions: [
      ...(page ? [{ label: say('news_page'), url: page }] : []),
      { label: say('news_open'), url: addressOf(payload, news.link) },
    ],
    foot: footOf(payload, say),
  }
  return { key: news.key, to: email, language, ...writeLetter(draft, settings.letterhead) }
}

/** Why somebody gets letters about reviews, and where to choose otherwise. */
export function footOf(payload: Payload, say: Say): string[] {
  const url = addressOf(payload, `${payload.config.routes.admin}/account`)
  return [say('news_why'), say('news_choice', { url })]
}

/** What a letter has room for: times, reasons, and what to do. */
function listMore(
  { timeZone }: Settings,
  say: Say,
  language: string,
  { kind, outcome, workflow }: News & { kind: string },
): string[] {
  const { dueAt, scheduledFor, state, unpublishAt } = workflow ?? {}
  const moment = (time: string) => ({ time: writeMoment(time, language, timeZone) })
  const isReview = ['submit', 'assign', 'release', 'prioritise', 'edit_approved'].includes(kind)
  const isDue = ['due_soon', 'overdue'].includes(kind)
  return [
    ...(outcome ? [say(`outcome_${outcome}`, {}, 'outcome_other')] : []),
    ...(kind === 'schedule' && scheduledFor ? [say('news_scheduled', moment(scheduledFor))] : []),
    ...(kind === 'schedule_unpublish' && unpublishAt
      ? [say('news_unpublish', moment(unpublishAt))]
      : []),
    ...(kind === 'override' && state ? [say('news_state', { state: say(`state_${state}`) })] : []),
    ...((isReview || isDue) && dueAt
      ? [say('news_due', { day: writeDay(dueAt, language, timeZone) })]
      : []),
    ...(kind === 'request_changes' ? [say('news_mend')] : []),
  ]
}
