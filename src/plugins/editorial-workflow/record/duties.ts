import type { Duty } from '../duties'
import { sealRecord } from './seals'

/** What this room does by itself. */
export const recordDuties: readonly Duty[] = [
  {
    name: 'seal the record',
    every: 60,
    run: async (payload) => {
      const count = await sealRecord(payload)
      return count > 0 ? `${count} lines sealed` : undefined
    },
  },
]
