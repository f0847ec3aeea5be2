const asked = new Map<string, Promise<readonly string[]>>()

/** The names of published methods or organisations, asked for once. */
export function loadSuggestions(of: string, locale: string): Promise<readonly string[]> {
  const address = `/api/contribute/suggestions?of=${of}&locale=${locale}`
  const known = asked.get(address)
  if (known) return known

  const names = fetch(address).then((answer) => (answer.ok ? answer.json() : []))
  names.catch(() => asked.delete(address))
  asked.set(address, names)
  return names
}
