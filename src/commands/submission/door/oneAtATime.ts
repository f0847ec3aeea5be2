/** Does the works of one key one after the other, in this process: of a double click the second waits for the first. */
export async function oneAtATime<Result>(
  key: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const under = underWay()
  const before = under.get(key) ?? Promise.resolve()
  const mine = before.then(work, work)
  under.set(key, mine)
  try {
    return await mine
  } finally {
    if (under.get(key) === mine) under.delete(key)
  }
}

const place = Symbol.for('innovationslabbet.oneAtATime')

/** What is being done, by its key; shared by all copies that a bundler makes of this file. */
function underWay(): Map<string, Promise<unknown>> {
  const shared = globalThis as { [place]?: Map<string, Promise<unknown>> }
  shared[place] ??= new Map()
  return shared[place]
}
