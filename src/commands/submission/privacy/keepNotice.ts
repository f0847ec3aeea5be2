import type { BasePayload } from 'payload'

import { isTaken } from '../isTaken'
import type { Door } from '../submission'
import type { Notice } from './noticeFor'

/**
 * Keeps the wording that a sender was shown, each wording once, and says which it was. It is kept
 * beside the transaction of the submission: of two that come first at once one would otherwise undo
 * the other, and a wording that no submission names does no harm.
 */
export async function keepNotice(
  door: Door,
  { hash, locale, text, version }: Notice,
  now: Date = new Date(),
): Promise<Readonly<{ version: string; hash: string }>> {
  const payload = 'payload' in door ? door.payload : door
  if (!(await isKept(payload, hash))) {
    try {
      await payload.db.create({
        collection: 'notice-versions',
        data: { hash, locale, text, usedSince: now.toISOString(), version },
        returning: false,
      })
    } catch (err) {
      if (!isTaken(err) || !(await isKept(payload, hash))) throw err
    }
  }
  return { hash, version }
}

async function isKept(payload: BasePayload, hash: string): Promise<boolean> {
  const { totalDocs } = await payload.db.count({
    collection: 'notice-versions',
    where: { hash: { equals: hash } },
  })
  return totalDocs > 0
}
