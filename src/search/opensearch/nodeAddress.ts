/** Where a node answers, and what it is told to be let in. */
export type NodeAddress = Readonly<{
  /** Without the user and the password: this is what may be said aloud. */
  shown: string
  host: string
  port: number
  isSecure: boolean
  /** The path that everything begins with, for a node behind a proxy; without a slash at the end. */
  path: string
  authorization: string | null
}>

/** Takes an address of a node apart; null for what is none. */
export function parseNodeAddress(written: string): NodeAddress | null {
  const url = URL.canParse(written) ? new URL(written) : null
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.search || url.hash) return null

  const isSecure = url.protocol === 'https:'
  const path = url.pathname.replace(/\/+$/, '')
  return {
    shown: `${url.protocol}//${url.host}${path}`,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (isSecure ? 443 : 80),
    isSecure,
    path,
    authorization: url.username ? toBasic(url) : null,
  }
}

const toBasic = ({ password, username }: URL) =>
  `Basic ${Buffer.from(`${plain(username)}:${plain(password)}`).toString('base64')}`

/** An address may hold a % that stands for itself. */
function plain(written: string): string {
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}
