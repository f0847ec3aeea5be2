import type { BasePayload } from 'payload'

import { isTaken } from './isTaken'
import type { Door } from './submission'

/** What is counted, a day and a name: numbers alone, nobody's. */
export type DailyCountName =
  | 'received'
  | 'confirmed'
  | 'answered'
  | 'accepted'
  | 'merged'
  | 'declined'
  | 'withdrawn'
  | 'erased'
  | 'published'
  | 'spam'
  | 'not-spam'
  | 'trap'
  | 'refused-limit'
  | 'refused-limit-in-all'
  | 'refused-proof'
  | 'refused-form'
  | 'refused-answers'

/**
 * Counts one more of something today. One statement adds to what is there, so that no count is lost
 * when many come at once. It keeps out of the transaction of the caller's: on MongoDB all those who
 * count the same thing would refuse each other.
 */
export async function countDaily(
  door: Door,
  name: DailyCountName,
  now = new Date(),
): Promise<void> {
  const payload = 'payload' in door ? door.payload : door
  const day = now.toISOString().slice(0, 10)
  const key = `${day}:${name}`
  if (await add(payload, key)) return
  try {
    await payload.db.create({
      collection: 'daily-counts',
      data: { count: 1, day, key, name },
      returning: false,
    })
  } catch (err) {
    if (!isTaken(err)) throw err
    await add(payload, key)
  }
}

async function add(payload: BasePayload, key: string): Promise<boolean> {
  const row = await payload.db.updateOne({
    collection: 'daily-counts',
    data: { count: { $inc: 1 } },
    options: { atomic: true },
    where: { key: { equals: key } },
  })
  return Boolean(row)
}
