import type { PayloadRequest, Where } from 'payload'

type Kept = Readonly<{
  id: string
  html: string | null
  key: string
  state: string
  subject: string
  text: string | null
}>

/** Which letters to editors tell of something that is gone: by the key of the news, or by a title. */
export type Told = Readonly<{ keys: readonly string[]; titles: readonly string[] }>

/** Shorter titles are words of everybody's. */
const shortest = 8
const instead = '…'

/**
 * Takes the words of senders out of letters to editors. One that is sent loses its text, as it does
 * in time anyway; one that waits is sent without the title.
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
