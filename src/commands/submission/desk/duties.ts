import type { Payload } from 'payload'

import { keepQueueDigests } from './keepQueueDigests'

/** What is done by itself for those who read the queue. */
export const queueDeskDuties = [
  { name: 'queue-digests', every: 10 * 60, run: (bank: Payload) => keepQueueDigests(bank) },
] as const
