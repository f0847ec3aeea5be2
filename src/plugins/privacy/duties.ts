import type { Payload } from 'payload'

import { settle } from './cleanUp'
import { runRetention } from './runRetention'

/** Something to do again and again, beside the requests. It may run twice and be killed at any moment. */
export type Duty = Readonly<{
  name: string
  /** Seconds between the end of one run and the beginning of the next. */
  every: number
  run: (payload: Payload) => Promise<string | undefined>
}>

const day = 24 * 60 * 60

/** What goes by itself when its time is over, each day. */
export const privacyDuties: readonly Duty[] = [
  { name: 'privacy-retention', every: day, run: retain },
  { name: 'privacy-settle', every: 60 * 60, run: settleNow },
]

async function retain(payload: Payload): Promise<string | undefined> {
  const { kinds, mode } = await runRetention(payload)
  const said = kinds
    .filter(({ due, held }) => due + held > 0)
    .map(({ due, held, kind }) => `${kind}: ${due}${held > 0 ? ` (${held} held)` : ''}`)
  return said.length > 0 ? `${mode}: ${said.join(', ')}` : undefined
}

/** What an erasure in another transaction, or a kill, has left behind. */
async function settleNow(payload: Payload): Promise<undefined> {
  await settle(payload)
}
