import type { Config, Plugin } from 'payload'

import { lettersCollection } from './collection'

export type OutboxOptions = Readonly<{
  /** The roles that may look at the letters. Default: nobody. */
  mayRead?: (user: unknown) => boolean
}>

/** Keeps letters until they are sent: written in the transaction of what they tell of. */
export const outbox =
  (options: OutboxOptions = {}): Plugin =>
  (config: Config): Config => ({
    ...config,
    collections: [...(config.collections ?? []), lettersCollection(options)],
  })
