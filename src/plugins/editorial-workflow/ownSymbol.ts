const home = Symbol.for('editorial-workflow.symbols')

/**
 * A symbol of this plugin's own, the same one in every copy of this code. A bundler copies it: in a
 * built site the hooks of the bank run in one copy and a page in another, and what one puts into the
 * context of a request the other takes out. Its name alone makes no such symbol: nobody writes one
 * in a request, or by chance.
 */
export function ownSymbol(name: string): symbol {
  const shared = globalThis as { [home]?: Map<string, symbol> }
  shared[home] ??= new Map()
  const known = shared[home].get(name)
  if (known) return known

  const made = Symbol(`editorial-workflow ${name}`)
  shared[home].set(name, made)
  return made
}
