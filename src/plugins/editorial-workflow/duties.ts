import type { Payload } from 'payload'

import { appointmentsDuties } from './appointments/duties'
import { checksDuties } from './checks/duties'
import { deskDuties } from './desk/duties'
import { freshnessDuties } from './freshness/duties'
import { languagesDuties } from './languages/duties'
import { notificationsDuties } from './notifications/duties'
import { recordDuties } from './record/duties'

/**
 * Something to do again and again, beside the requests. Any worker can call it. It may run twice,
 * at the same time, in two processes, and may be killed at any moment: what it does it does once
 * because the data says so.
 */
export type Duty = Readonly<{
  name: string
  /** Seconds between the end of one run and the beginning of the next. */
  every: number
  /** Does what there is to do now; the answer is kept for the operators. */
  run: (payload: Payload) => Promise<string | undefined>
}>

/** What the workflow does by itself, room by room. */
export const workflowDuties: readonly Duty[] = [
  ...appointmentsDuties,
  ...notificationsDuties,
  ...freshnessDuties,
  ...languagesDuties,
  ...checksDuties,
  ...recordDuties,
  ...deskDuties,
]
