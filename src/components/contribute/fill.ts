/** Puts values where a text says `{name}`. The texts travel to the browser, where functions cannot. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
