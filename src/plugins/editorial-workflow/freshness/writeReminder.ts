import { getLocalI18n, type Payload } from 'payload'

import type { Letter } from '../letters/letter'
import { type Draft, writeLetter } from '../letters/writeLetter'
import { words } from '../refusal'
import type { Person } from '../service/findPeople'
import type { Settings } from '../settle'
import { writeDay } from '../translations/dates'
import type { Due } from './remind'
import { signToken } from './token'

type Reminder = Readonly<{ due: readonly Due[]; key: string; now: Date; person: Person }>

/** Writes to somebody about the documents that it is time to look at, each with what can be done. */
export async function writeReminder(
  settings: Settings,
  payload: Payload,
  { due, key, now, person }: Reminder,
): Promise<Letter> {
  const { language } = person
  const { t } = await getLocalI18n({ config: payload.config, language: language as 'en' }) // one of those it speaks
  const say = (word: string, values?: Record<string, number | string>) =>
    words({ t: t as never }, word, values)

  const shown = due.slice(0, longest)
  const left = due.length - shown.length
  const [first] = due
  const isOne = due.length === 1
  const count = due.length
  const isOwner = due.every(({ item }) => item.documentOrganisation === person.organisation)
  const draft: Draft = {
    language,
    name: person.name,
    subject: isOne
      ? say('review_subject_one', { title: titleOf(first, say) })
      : say('review_subject', { count }),
    paragraphs: [
      say(isOwner ? 'review_owner' : 'review_editor'),
      say(isOne ? 'review_ask_one' : 'review_ask'),
    ],
    rows: shown.map((one) => toRow(settings, payload, person, one, now, say)),
    actions:
      left > 0 ? [{ label: say('review_more', { count: left }), url: adminOf(payload, '') }] : [],
    foot: [say('review_links', { days: settings.freshness.linkDays }), say('review_choice')],
  }
  return { key, to: person.email, language, ...writeLetter(draft, settings.letterhead) }
}

/** So that no letter grows without end; the rest is told of in the admin. */
const longest = 40

type Say = (word: string, values?: Record<string, number | string>) => string

function toRow(
  settings: Settings,
  payload: Payload,
  person: Person,
  { item }: Due,
  now: Date,
  say: Say,
) {
  const { addressOf, linkDays } = settings.freshness
  const day = (at: string | null) => writeDay(at, person.language, settings.timeZone)
  const edit = adminOf(payload, `/collections/${item.documentCollection}/${item.documentId}`)
  // with a draft under way the answer is that draft
  const isConfirmable = item.state === 'published'
  const confirm =
    isConfirmable && addressOf
      ? addressOf({
          language: person.language,
          token: signToken(payload.secret, {
            collection: item.documentCollection,
            id: item.documentId,
            person: person.id,
            verifiedAt: Date.parse(item.verifiedAt ?? ''),
            expiresAt: now.getTime() + linkDays * 86_400_000,
          }),
        })
      : null

  const dates = say('review_dates', {
    nextReviewAt: day(item.nextReviewAt),
    verifiedAt: day(item.verifiedAt),
  })
  return {
    title: titleOf({ item }, say),
    detail: isConfirmable ? dates : `${dates} ${say('review_working')}`,
    links: [
      ...(confirm ? [{ label: say('review_confirm'), url: confirm }] : []),
      { label: say('review_edit'), url: edit },
    ],
  }
}

const titleOf = (due: Pick<Due, 'item'> | undefined, say: Say) =>
  due?.item.title ?? say('review_untitled')

const adminOf = ({ config }: Payload, path: string) =>
  `${config.serverURL}${config.routes.admin}${path}`
