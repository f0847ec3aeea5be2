/** Keeps the values that were asked for last, at most so many. */
export function makeRecent<Key, Value>(most: number) {
  const values = new Map<Key, Value>()

  return {
    get: (key: Key, make: () => Value): Value => {
      const known = values.get(key)
      if (known !== undefined) {
        values.delete(key)
        values.set(key, known)
        return known
      }
      const made = make()
      values.set(key, made)
      if (values.size > most) values.delete(values.keys().next().value as Key) // there is a first
      return made
    },
    forget: (key: Key): void => {
      values.delete(key)
    },
  }
}
