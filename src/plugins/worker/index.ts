import type { Config, Plugin } from 'payload'

import { dutiesCollection } from './collection'
import type { Duty } from './duty'

export type { Duty } from './duty'
export type { Worker } from './startWorker'
export { startWorker } from './startWorker'

export type WorkerOptions = Readonly<{
  /** What there is to do. */
  duties: readonly Duty[]
  /** Who may see when each duty was last done, and how it went. Default: nobody. */
  mayRead?: (user: unknown) => boolean
}>

/** Keeps the duties of the site, and when each was last done. */
export const worker =
  ({ duties, mayRead = () => false }: WorkerOptions): Plugin =>
  (config: Config): Config => {
    refuseTwins(duties)
    return {
      ...config,
      collections: [...(config.collections ?? []), dutiesCollection(mayRead)],
      custom: { ...config.custom, duties },
    }
  }

/** Two duties of one name would keep each other from being done. */
function refuseTwins(duties: readonly Duty[]): void {
  const names = duties.map(({ name }) => name)
  const twin = names.find((name, at) => names.indexOf(name) !== at)
  if (twin) throw new Error(`[worker] there are two duties called "${twin}".`)
  const idle = duties.find(({ every }) => !(every > 0))
  if (idle)
    throw new Error(`[worker] "${idle.name}" must be done every so many seconds, more than 0.`)
}
