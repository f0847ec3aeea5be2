import type { WashReason } from '@/plugins/file-washer'

/** What must be nowhere in a file that came out clean. */
export const canary = 'CANARY-7f3a-Anna-Andersson'

/** What a file comes out as. What is left out is not looked at. */
export type Clean = Readonly<{
  mimeType: 'image/jpeg' | 'image/png' | 'image/webp' | 'application/pdf'
  width?: number
  height?: number
  pages?: number
  notes?: readonly string[]
  /** Other bytes that must be gone. */
  lacks?: readonly (string | Buffer)[]
  /** The colour in the upper left corner, to tell which way is up. */
  corner?: readonly [number, number, number]
}>

/** A file that means no good, or comes from a program that does not know better. */
export type HostileFile = Readonly<{
  what: string
  name: string
  make: () => Buffer | Promise<Buffer>
  outcome: WashReason | Clean
  /** The canary is there, but packed: a search in the file as it came does not find it. */
  isPacked?: true
}>
