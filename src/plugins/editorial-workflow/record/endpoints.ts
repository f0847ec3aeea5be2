import type { Endpoint } from 'payload'

import { answer } from '../endpoints'
import type { Settings } from '../settle'
import { exportRecord } from './exportRecord'

/** The record as a table to take away. */
export function recordEndpoints(settings: Settings): Endpoint[] {
  return [
    {
      path: '/workflow/record.csv',
      method: 'get',
      handler: async (req) => {
        const table = exportRecord(settings, req)
        return table instanceof Response ? table : answer(table)
      },
    },
  ]
}
