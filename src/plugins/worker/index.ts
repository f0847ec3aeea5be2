import type { Config, Plugin } from 'payload'

import { dutiesCollection } from './collection'
import type { Duty } from './duty'

export type { Duty } from './duty'

export type WorkerOptions = Readonly<{
  /** What there is to do. */
  duties: readonly Duty[]
}>

/** Keeps the duties of the site, and when each was last done. */
export const worker =
  ({ duties }: WorkerOptions): Plugin =>
  (config: Config): Config => ({
    ...config,
    collections: [...(config.collections ?? []), dutiesCollection],
    custom: { ...config.custom, duties },
  })
