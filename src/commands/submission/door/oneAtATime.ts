const under = new Map<string, Promise<unknown>>()

/** Does the works of one key one after the other, in this process: of a double click the second waits for the first. */
export async function oneAtATime<Result>(
  key: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const before = under.get(key) ?? Promise.resolve()
  const mine = before.then(work, work)
  under.set(key, mine)
  try {
    return await mine
  } finally {
    if (under.get(key) === mine) under.delete(key)
  }
}
