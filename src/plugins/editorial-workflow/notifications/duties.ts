import type { Duty } from '../duties'

/** What this room does by itself. */
export const notificationsDuties: readonly Duty[] = []
