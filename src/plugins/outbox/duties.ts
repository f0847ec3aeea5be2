import type { Payload } from 'payload'

import { sendLetters } from './sendLetters'
import { tidyLetters } from './tidyLetters'

/** Something that a worker does again and again. */
export type OutboxDuty = Readonly<{
  name: string
  /** Seconds between the end of one run and the beginning of the next. */
  every: number
  run: (payload: Payload) => Promise<string | undefined>
}>

/** What the outbox does by itself. */
export const outboxDuties: readonly OutboxDuty[] = [
  { name: 'send-letters', every: 10, run: sendLetters },
  { name: 'tidy-letters', every: 6 * 60 * 60, run: tidyLetters },
]
