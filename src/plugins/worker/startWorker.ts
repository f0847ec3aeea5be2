import { randomUUID } from 'node:crypto'
import { setMaxListeners } from 'node:events'
import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import type { BasePayload, Payload } from 'payload'

import type { Duty } from './duty'
import { endLease, leaseLength, renewLease, takeLease } from './lease'

/** Somebody who does the duties of a bank until told to stop. */
export type Worker = Readonly<{
  holder: string
  /** Begins nothing more, and waits for what is under way. */
  stop: () => Promise<void>
}>

/**
 * Does the duties of a bank, each in its own time, beside whatever else the process does. Any number
 * of workers may run, in any number of processes: a duty is done by one of them at a time.
 */
export function startWorker(payload: BasePayload, duties = dutiesOf(payload)): Worker {
  const holder = `${hostname()}:${process.pid}:${randomUUID().slice(0, 8)}`
  const stopping = new AbortController()
  setMaxListeners(0, stopping.signal) // each duty rests until it is told to stop
  const loops = duties.map((duty) => workOn(payload, duty, holder, stopping.signal))

  return {
    holder,
    stop: async () => {
      stopping.abort()
      await Promise.all(loops)
    },
  }
}

/** What there is to do in a bank, as the plugin has kept it. */
export function dutiesOf(payload: BasePayload): readonly Duty[] {
  return (payload.config.custom?.duties ?? []) as readonly Duty[] // placed there by the plugin
}

async function workOn(
  payload: BasePayload,
  duty: Duty,
  holder: string,
  stopping: AbortSignal,
): Promise<void> {
  let isAway = false
  while (!stopping.aborted) {
    try {
      await doOnce(payload, duty, holder)
      isAway = false
    } catch (err) {
      // the database is away, most likely: said once, and tried again
      if (!isAway) payload.logger.error({ err, msg: `[worker] ${duty.name} could not be begun` })
      isAway = true
    }
    // a little more or less, so that many workers do not ask at the same moment
    const pause = Math.min(duty.every, longestPause) * 1000 * (0.9 + Math.random() * 0.2)
    await sleep(pause, undefined, { ref: false, signal: stopping }).catch(() => {})
  }
}

/** How often a worker looks at a duty that is seldom done, in seconds: whoever did it may be gone. */
const longestPause = 60

/** Does a duty, if it is time and nobody else does; says whether it was done here. */
export async function doOnce(payload: BasePayload, duty: Duty, holder: string): Promise<boolean> {
  const { every, name } = duty
  if (!(await takeLease(payload, { name, every, holder }))) return false

  const heartbeat = setInterval(
    () => renewLease(payload, { name, holder }).catch(() => false), // the next beat tries again
    leaseLength / 3,
  )
  heartbeat.unref()
  try {
    const outcome = await run(payload, duty)
    await endLease(payload, { name, holder }, outcome)
  } finally {
    clearInterval(heartbeat)
  }
  return true
}

/** What a duty answers is kept; what it throws is logged and kept, and the next run tries again. */
async function run(payload: BasePayload, duty: Duty) {
  try {
    const outcome = await duty.run(payload as Payload) // the same bank, with the types of this site
    return { outcome: outcome ?? null, error: null }
  } catch (err) {
    payload.logger.error({ err, msg: `[worker] ${duty.name}` })
    return { outcome: null, error: String(err).slice(0, 500) }
  }
}
