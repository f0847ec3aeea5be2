import type { PayloadRequest } from 'payload'

import type { Workflow } from '../fields'
import type { Settings } from '../settle'
import { notificationsSlug } from '../slugs'
import type { Heard } from './listHearers'
import { pathOf } from './pathOf'
import { writeNews } from './writeNews'

/** Something that has happened to a document. */
export type News = Readonly<{
  /** What happened, once: `collection:id:rev`, or another key that stands for it. */
  eventKey: string
  collection: string
  documentId: string
  title: string | null
  actorName: string | null
  comment: string | null
  /** Where the document stands now, for what a letter adds. */
  workflow?: Workflow
  /** Why it did not go as planned, as a code. */
  outcome?: string
  /** Where the public meets the document now, for a reader of a language. */
  publicAddressIn?: (language: string) => string | null
}>

/**
 * Keeps a piece of news for each who is to hear of it, once, and a letter for those who want one at
 * once. Part of the transaction of what it tells of.
 */
export async function keepNews(
  settings: Settings,
  req: PayloadRequest,
  heard: readonly Heard[],
  news: News,
): Promise<void> {
  const at = settings.now().toISOString()
  const link = pathOf(req.payload, news.collection, news.documentId)

  for (const { kind, person } of heard) {
    const isLetter = person.mail === 'at_once' && person.email !== ''
    const key = `${person.id}:${news.eventKey}`
    await req.payload.db.create({
      collection: notificationsSlug,
      data: {
        recipient: person.id,
        key,
        eventKey: news.eventKey,
        kind,
        documentCollection: news.collection,
        documentId: news.documentId,
        title: news.title,
        actorName: news.actorName,
        comment: news.comment,
        at,
        link,
        mail: isLetter ? 'at_once' : person.mail === 'daily' ? 'daily' : 'none',
        ...(isLetter && { emailedAt: at }),
      },
      req,
      returning: false,
    })
    if (isLetter) {
      await settings.keepLetter(
        req,
        await writeNews(settings, req.payload, person, { ...news, key, kind, link }),
      )
    }
  }
}
