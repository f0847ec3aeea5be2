import type { PayloadRequest } from 'payload'

import { eraseComment } from '../record/eraseComment'
import { ownRequest } from '../service/ownRequest'
import { settingsOf } from '../settle'
import { commentsSlug, eventsSlug, notificationsSlug } from '../slugs'

/** Which words are to go, and what stands in their place. */
export type QuoteRule = Readonly<{
  isQuote: (text: string) => boolean
  /** Whose comments go whole, by the name that stands at those from outside. */
  from?: string
  /** What a comment says instead: that something stood there, and why it is gone. */
  instead: string
}>

/** How many texts lost their words, and the keys of the news that told of them. */
export type QuotesErased = Readonly<{ count: number; eventKeys: readonly string[] }>

/**
 * Erases what has been said about a document where it quotes somebody: comments keep their place in
 * the thread, lines of history their place in the chain, news their row. Part of the transaction of
 * the request.
 */
export async function eraseQuotes(
  source: PayloadRequest,
  collection: string,
  id: string,
  { from, instead, isQuote }: QuoteRule,
): Promise<QuotesErased> {
  const req = await ownRequest(settingsOf(source.payload), source)
  const about = { documentCollection: { equals: collection }, documentId: { equals: id } }
  const all = { limit: 0, pagination: false, req, where: about } as const
  const quoting = <Row extends { text?: string | null }>(rows: readonly Row[]) =>
    rows.filter(({ text }) => text && text !== instead && isQuote(text))

  const comments = await req.payload.db.find<{
    id: string
    body?: string
    externalName?: string | null
  }>({
    collection: commentsSlug,
    ...all,
  })
  const said = comments.docs.filter(
    ({ body, externalName }) =>
      body !== instead && ((from && externalName === from) || isQuote(body ?? '')),
  )
  for (const comment of said) {
    const data = { body: instead }
    await req.payload.db.updateOne({ collection: commentsSlug, data, id: comment.id, req })
  }

  const news = await req.payload.db.find<{ id: string; comment?: string; eventKey: string }>({
    collection: notificationsSlug,
    ...all,
  })
  const told = quoting(news.docs.map(({ comment, ...one }) => ({ ...one, text: comment })))
  for (const one of told) {
    const data = { comment: null }
    await req.payload.db.updateOne({ collection: notificationsSlug, data, id: one.id, req })
  }

  const lines = await req.payload.db.find<{ comment?: string; key: string }>({
    collection: eventsSlug,
    ...all,
  })
  const written = quoting(lines.docs.map(({ comment, key }) => ({ key, text: comment })))
  for (const { key } of written) await eraseComment(req, key)

  return {
    count: said.length + told.length + written.length,
    eventKeys: [
      ...said.map((comment) => `comment:${comment.id}`),
      ...told.map(({ eventKey }) => eventKey),
      ...written.map(({ key }) => key),
    ],
  }
}
