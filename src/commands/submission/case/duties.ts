import type { Payload } from 'payload'

import { forgetOldLinks, forgetUnconfirmed } from './forgetUnconfirmed'

/** What is done by itself with the cases of senders. */
export const caseDuties = [
  { name: 'forget-unconfirmed', every: 15 * 60, run: (bank: Payload) => forgetUnconfirmed(bank) },
  { name: 'forget-old-links', every: 24 * 60 * 60, run: (bank: Payload) => forgetOldLinks(bank) },
] as const
