import { type BasePayload, createLocalReq, type PayloadRequest } from 'payload'

import type { Locale } from '@/domain/vocabulary/locales'
import { momentOf, toLocalTime } from '@/plugins/editorial-workflow'
import { keepLetter } from '@/plugins/outbox'

import { findContributionSettings } from '../findContributionSettings'
import { listWaiting, type Waiting } from './listWaiting'
import { writeQueueDigest } from './writeQueueDigest'

/** Somebody of the editorial team who wants letters. */
export type Moderator = Readonly<{ id: string; name: string; email: string; language: Locale }>

/** What a digest tells one moderator of. */
export type Digest = Readonly<{
  day: string
  waiting: number
  late: number
  /** What has come in since yesterday's digest. */
  fresh: readonly Waiting[]
  /** What the moderator reads, and its sender has written something new about. */
  news: readonly Waiting[]
}>

const oneDay = 86_400_000

/**
 * Keeps one letter a day, at seven by the clocks of the site, for each moderator who has letters on:
 * how much waits, and what is new. Nothing new and nothing late is nothing to tell. The day is in
 * the key of the letter, so that nobody gets two.
 */
export async function keepQueueDigests(
  payload: BasePayload,
  now: Date = new Date(),
): Promise<string | undefined> {
  const timeZone = payload.config.admin.timezones.defaultTimezone ?? 'UTC'
  const { day } = toLocalTime(now, timeZone)
  const seven = momentOf({ day, time: '07:00' }, timeZone)
  if (now < seven) return undefined

  const req = await createLocalReq({}, payload)
  const settings = await findContributionSettings(payload, 'sv')
  if (!settings.sendsDigest) return undefined

  const all = await listWaiting(req, settings, now)
  const there = all.filter(({ since }) => since < seven)
  let kept = 0
  for (const moderator of await listModerators(req)) {
    const digest = toDigest(there, moderator, { day, seven })
    if (digest && (await keepDigest(req, moderator, digest))) kept += 1
  }
  return kept > 0 ? `contribution digests: ${kept}` : undefined
}

function toDigest(
  there: readonly Waiting[],
  { id }: Moderator,
  { day, seven }: Readonly<{ day: string; seven: Date }>,
): Digest | null {
  const yesterday = new Date(seven.getTime() - oneDay)
  const fresh = there.filter(({ since, stage }) => stage === 'pending' && since >= yesterday)
  const news = there.filter(
    ({ assignee, hasNews, movedAt }) => assignee === id && hasNews && movedAt < seven,
  )
  const late = there.filter(({ isLate }) => isLate).length
  if (fresh.length + news.length + late === 0) return null
  return { day, fresh, late, news, waiting: there.length }
}

async function keepDigest(
  req: PayloadRequest,
  moderator: Moderator,
  digest: Digest,
): Promise<boolean> {
  const key = `contributions:${moderator.id}:${digest.day}`
  const { totalDocs } = await req.payload.db.count({
    collection: 'letters',
    req,
    where: { key: { equals: key } },
  })
  if (totalDocs > 0) return false

  await keepLetter(req, writeQueueDigest(req.payload, moderator, digest, key))
  return true
}

async function listModerators(req: PayloadRequest): Promise<Moderator[]> {
  const { docs } = await req.payload.db.find<{
    id: string
    name?: string
    email?: string
    mailLanguage?: string
    workflowMail?: string
  }>({
    collection: 'users',
    limit: 0,
    pagination: false,
    req,
    where: { role: { in: ['admin', 'editor'] } },
  })
  return docs
    .filter(({ email, workflowMail }) => email && workflowMail !== 'off')
    .map(({ email = '', id, mailLanguage, name = '' }) => ({
      email,
      id: String(id),
      language: mailLanguage === 'en' ? 'en' : 'sv',
      name,
    }))
}
