import type { BasePayload } from 'payload'

import { env } from '@/env'
import { startWorker } from '@/plugins/worker'

import { explainIdleness } from './explainIdleness'
import { changesToken, type Watcher, watchChanges } from './watchChanges'

type Change = Readonly<{ key: string; collection: string; id: string }>

type Duties = Readonly<{
  list: (bank: BasePayload, since: Date) => Promise<readonly Change[]>
  /** What is to be done when the process stops. */
  stop: () => Promise<void>
}>

const place = Symbol.for('innovationslabbet.work')
type Shared = { [place]?: Watcher }

/**
 * Begins what this process does beside its requests, once: it follows what is published elsewhere,
 * and takes its part of the duties. Whoever stops the process stops it by the global of this name.
 */
export function beginWork(bank: BasePayload, { list, stop }: Duties): void {
  const shared = globalThis as unknown as Shared // read by scripts/serve.mjs, which is built apart
  if (shared[place]) return

  const watcher = watchChanges({
    list: (since) => list(bank, since),
    report: (err) => bank.logger.error({ err, msg: 'What is published elsewhere is not followed' }),
    show: askOurselves,
  })
  const workers = env.worksBeside ? [startWorker(bank)] : []
  const idleness = explainIdleness(env)
  if (idleness) bank.logger.warn(idleness)
  shared[place] = {
    stop: async () => {
      await Promise.all([watcher, ...workers].map((one) => one.stop()))
      await stop()
    },
  }
}

/** Pages can only be dropped within a request: the process sends itself one. */
async function askOurselves(changes: readonly Change[]): Promise<void> {
  const port = Number(process.env.PORT || env.port)
  const response = await fetch(`http://127.0.0.1:${port}/api/changes`, {
    method: 'POST',
    headers: { authorization: `Bearer ${changesToken()}`, 'content-type': 'application/json' },
    body: JSON.stringify(changes),
    signal: AbortSignal.timeout(10_000),
  })
  if (!response.ok) throw new Error(`The process answers itself ${response.status}`)
}
