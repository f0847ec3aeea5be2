import type { Payload } from 'payload'

/**
 * Something that is to be done again and again. It may run twice, at the same time, in two
 * processes, and may be killed at any moment: what it does it does once because the data says so.
 */
export type Duty = Readonly<{
  name: string
  /** Seconds between the end of one run and the beginning of the next. */
  every: number
  /** Does what there is to do now; the answer is kept for the operators. */
  run: (payload: Payload) => Promise<string | undefined>
}>
