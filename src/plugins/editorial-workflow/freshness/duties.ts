import type { Duty } from '../duties'

/** What this room does by itself. */
export const freshnessDuties: readonly Duty[] = []
