import type { Payload } from 'payload'

import type { Settings } from '../settle'
import { type Verification, verifyRecord } from './verifyRecord'

type Look = Readonly<{ at: Date; found: Verification }>

const looks = new WeakMap<Payload, Look>()
const stale = 10 * 60_000

/** Looks through the record when somebody asks for it, else at most every ten minutes. */
export async function verifyNowAndThen(
  { now }: Settings,
  payload: Payload,
  isAsked: boolean,
): Promise<Look> {
  const last = looks.get(payload)
  if (last && !isAsked && now().getTime() - last.at.getTime() < stale) return last

  const look = { at: now(), found: await verifyRecord(payload) }
  looks.set(payload, look)
  return look
}
