const place = Symbol.for('innovationslabbet.turns')

/**
 * Does one piece of work after another of those that share a name: what is read whole and what changes it
 * never cross. Next loads this file more than once, for one line.
 */
export function inTurn<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  const shared = globalThis as unknown as Record<symbol, Map<string, Promise<unknown>> | undefined> // a global of our own
  shared[place] ??= new Map()
  const before = shared[place].get(name) ?? Promise.resolve()
  const done = before.then(work, work)
  shared[place].set(
    name,
    done.catch(() => {}), // whoever asked is told
  )
  return done
}
