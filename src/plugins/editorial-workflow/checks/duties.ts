import type { Duty } from '../duties'
import { checkLinks } from './checkLinks'
import { collectLinks } from './collectLinks'

/** What this room does by itself. */
export const checksDuties: readonly Duty[] = [
  { name: 'collect-links', every: 12 * 3600, run: collectLinks },
  { name: 'check-links', every: 15 * 60, run: checkLinks },
]
