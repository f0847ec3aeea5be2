/** Says whether a text is a complete http or https address that a link may lead to. */
export function isWebAddress(value: string): boolean {
  if (/\s/.test(value) || !URL.canParse(value)) return false

  const { protocol, hostname, username } = new URL(value)
  return (protocol === 'https:' || protocol === 'http:') && hostname.includes('.') && !username
}
