/** What a browser is to work out: which of many tries makes a key that begins as asked. */
export type Challenge = Readonly<{
  parameters: Readonly<{
    algorithm: string
    nonce: string
    salt: string
    /** Rounds of each try. */
    cost: number
    keyLength: number
    /** What the key must begin with, in hex. */
    keyPrefix: string
    keySignature?: string
    /** Until when it is taken, in seconds since 1970. */
    expiresAt?: number
  }>
  signature?: string
}>
