import type { Payload } from 'payload'

import { lettersSlug } from './letter'

const day = 24 * 60 * 60 * 1_000

/** How long the text of a letter is kept once it is sent, and the line that says that it was sent. */
export const keepDays = { text: 30, line: 365 }

/** Lets go of what nobody needs any more: texts of letters that are sent, and old lines. */
export async function tidyLetters(payload: Payload): Promise<string | undefined> {
  const before = (days: number) => new Date(Date.now() - days * day).toISOString()

  const emptied = await payload.db.updateMany({
    collection: lettersSlug,
    data: { html: null, text: null },
    where: {
      and: [
        { state: { equals: 'sent' } },
        { sentAt: { less_than: before(keepDays.text) } },
        { or: [{ html: { exists: true } }, { text: { exists: true } }] },
      ],
    },
  })
  await payload.db.deleteMany({
    collection: lettersSlug,
    where: {
      and: [
        { state: { in: ['sent', 'failed'] } },
        { createdAt: { less_than: before(keepDays.line) } },
      ],
    },
  })
  return emptied?.length ? `emptied: ${emptied.length}` : undefined
}
