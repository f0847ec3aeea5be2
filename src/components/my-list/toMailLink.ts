type Letter = Readonly<{ subject: string; address: string; titles: readonly string[] }>

/** Programs for letters cut what is longer, so the address comes first and titles for as long as there is room. */
const longestLink = 1900

/** Writes a link that opens a letter with the address of a list and what is on it. */
export function toMailLink({ address, subject, titles }: Letter): string {
  const start = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(address)}`
  const lines = titles.map((title) => encodeURIComponent(`\r\n– ${title}`))
  let link = start
  for (const line of [encodeURIComponent('\r\n'), ...lines]) {
    if (link.length + line.length > longestLink) return link
    link += line
  }
  return link
}
