import type { Duty } from '../duties'
import { keepAppointments } from './keepAppointments'

/** What this room does by itself. */
export const appointmentsDuties: readonly Duty[] = [
  { name: 'appointments', every: 15, run: keepAppointments },
]
