import type { PayloadRequest, Where } from 'payload'

import { quotes } from './senderWords'

type Kept = Readonly<{
  id: string
  html: string | null
  key: string
  state: string
  subject: string
  text: string | null
}>

/** Which letters to editors tell of something that is gone. */
export type Told = Readonly<{
  /** By the key of the news. */
  keys: readonly string[]
  /** By a title. */
  titles: readonly string[]
  /** What is known of the words themselves. */
  words: readonly string[]
}>

/** Shorter titles are words of everybody's. */
const shortest = 8
const instead = '…'

/**
 * Takes the words of senders out of letters to editors. One that is sent loses its text, as it does
 * in time anyway. Of those that wait, one that only names a title is sent without it, and one that
 * tells of what is gone is not sent at all.
 */
export async function emptyQuotingLetters(req: PayloadRequest, told: Told): Promise<number> {
  const titles = told.titles
    .map((title) => title.replace(/…$/, ''))
    .filter((one) => one.length >= shortest)
  const spellings = [...new Set(titles.flatMap((title) => [title, toHtml(title)]))]
  const where: Where[] = [
    ...told.keys.map((key) => ({ key: { contains: key } })),
    ...spellings.flatMap((title) =>
      ['subject', 'text', 'html'].map((field) => ({ [field]: { contains: title } })),
    ),
  ]
  if (where.length === 0) return 0

  const { docs } = await req.payload.db.find<Kept>({
    collection: 'letters',
    limit: 0,
    pagination: false,
    req,
    where: { or: where },
  })
  for (const letter of docs) {
    if (letter.state === 'waiting' && isAbout(letter, told)) {
      await req.payload.db.deleteOne({
        collection: 'letters',
        req,
        where: { id: { equals: letter.id } },
      })
      continue
    }
    const data = emptied(letter, spellings)
    await req.payload.db.updateOne({
      collection: 'letters',
      data,
      id: letter.id,
      req,
      returning: false,
    })
  }
  return docs.length
}

/** Says whether a letter tells of what is gone, and does not only name it among other things. */
function isAbout({ key, text }: Kept, { keys, titles, words }: Told): boolean {
  const isNews = keys.some((one) => key.includes(one))
  const isTitle = (passage: string) => titles.some((title) => title.startsWith(passage))
  return (
    isNews ||
    quotes(
      text,
      words.filter((passage) => !isTitle(passage)),
    )
  )
}

function emptied({ html, state, subject, text }: Kept, titles: readonly string[]) {
  const without = (words: string | null) =>
    words && titles.reduce((left, title) => left.replaceAll(title, instead), words)
  return state === 'waiting'
    ? { html: without(html), subject: without(subject), text: without(text) }
    : { html: null, subject: without(subject), text: null }
}

/** A title as it stands in the HTML of a letter. */
const toHtml = (title: string): string =>
  title
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
