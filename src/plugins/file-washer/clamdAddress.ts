/** Where a clamd listens. */
export type ClamdAddress = Readonly<{ host: string; port: number }> | Readonly<{ path: string }>

/** The port that clamd listens on unless it is told otherwise. */
const usualPort = 3310

/** Reads `host`, `host:port`, `[address]:port` or the path of a socket; null for what is none of them. */
export function parseClamdAddress(written: string): ClamdAddress | null {
  if (/^\/[^\s\0]{1,100}$/.test(written)) return { path: written }

  const parts =
    /^(?:\[(?<six>[\da-f:.]+)\]|(?<host>[a-z\d][a-z\d.-]*))(?::(?<port>\d{1,5}))?$/i.exec(
      written,
    )?.groups
  const host = parts?.six ?? parts?.host
  const port = Number(parts?.port ?? usualPort)
  return host && port > 0 && port < 65_536 ? { host, port } : null
}
