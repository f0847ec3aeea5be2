import type { Payload } from 'payload'

/** Something to do again and again, beside the requests. Any worker can call it. */
export type Duty = Readonly<{
  name: string
  /** Seconds between two runs. */
  every: number
  run: (payload: Payload) => Promise<string | undefined>
}>

/** What the workflow does by itself, room by room. */
export const workflowDuties: readonly Duty[] = []
