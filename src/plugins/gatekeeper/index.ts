import type { Plugin } from 'payload'

import { spentProofs } from './spentProofs'

/** Stands at a door that is open to everybody, and tells people from machines without asking them anything. */
export const gatekeeper = (): Plugin => (config) => ({
  ...config,
  collections: [...(config.collections ?? []), spentProofs],
})
