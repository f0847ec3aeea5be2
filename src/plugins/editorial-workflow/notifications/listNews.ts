import type { PayloadRequest, Where } from 'payload'

import { words } from '../refusal'
import type { Settings } from '../settle'
import { notificationsSlug } from '../slugs'
import { writeMoment } from '../translations/dates'
import type { Notification } from './notification'
import { tell } from './tell'

/** A piece of news as its reader sees it. */
export type Told = Readonly<{
  id: string
  /** What has happened, in one sentence. */
  text: string
  comment: string | null
  at: string
  /** The moment in words. */
  when: string
  /** A path on this site. */
  link: string | null
  isRead: boolean
}>

/** A page of somebody's news. */
export type ToldPage = Readonly<{
  news: readonly Told[]
  unread: number
  page: number
  pages: number
}>

/** Lists the news of whoever asks, the newest first. */
export async function listNews(
  settings: Settings,
  req: PayloadRequest,
  { limit, onlyUnread = false, page }: { limit: number; onlyUnread?: boolean; page: number },
): Promise<ToldPage> {
  const { docs, totalPages } = await req.payload.find({
    collection: notificationsSlug,
    depth: 0,
    limit,
    overrideAccess: false,
    page,
    req,
    sort: '-at',
    ...(onlyUnread && { where: isUnread }),
  })
  const news = docs as unknown as Notification[] // as the collection keeps them
  return {
    news: news.map((one) => toTold(settings, req, one)),
    unread: await countUnread(req),
    page,
    pages: totalPages,
  }
}

/** The number of news that whoever asks has not read. */
export async function countUnread(req: PayloadRequest): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: notificationsSlug,
    overrideAccess: false,
    req,
    where: isUnread,
  })
  return totalDocs
}

export const isUnread: Where = { readAt: { exists: false } }

function toTold({ timeZone }: Settings, req: PayloadRequest, one: Notification): Told {
  const { at, comment, id, link, readAt } = one
  return {
    id,
    text: tell((key, values, otherwise) => words(req, key, values, otherwise), one),
    comment,
    at,
    when: writeMoment(at, req.i18n.language, timeZone),
    link,
    isRead: Boolean(readAt),
  }
}
