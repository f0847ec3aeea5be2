import type { Duty } from '../duties'
import { remind } from './remind'

/** What this room does by itself. */
export const freshnessDuties: readonly Duty[] = [{ name: 'freshness', every: 3600, run: remind }]
