import { payloadOf, type Source } from './inTransaction'
import { settingsOf } from './settings'

/**
 * What comes after an erasure that has held. It never undoes it: what fails here is logged without
 * the data, and done again by the daily round.
 */
export async function cleanUp(
  source: Source,
  works: readonly (() => Promise<void>)[],
): Promise<void> {
  for (const work of works) {
    try {
      await work()
    } catch (err) {
      const msg = '[privacy] something was left behind for the next round'
      payloadOf(source).logger.error({ err, msg })
    }
  }
}

/** Lets the site do what it does about free pages and logs. */
export async function settle(source: Source): Promise<void> {
  const payload = payloadOf(source)
  await cleanUp(source, [() => settingsOf(payload).afterErasure(payload)])
}
