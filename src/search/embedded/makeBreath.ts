import { setImmediate } from 'node:timers/promises'

/** Makes what lets others have their turn when the work has taken long; to be awaited now and then. */
export function makeBreath(longest = 8) {
  let since = performance.now()
  return async (): Promise<void> => {
    if (performance.now() - since < longest) return
    await setImmediate()
    since = performance.now()
  }
}
