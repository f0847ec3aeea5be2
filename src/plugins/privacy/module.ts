import type { PayloadRequest } from 'payload'

/** What one module did with the data of a subject. */
export type Erasure = Readonly<{
  /** How many rows, files or texts are gone. */
  removed: number
  /** How many stay, and `messages` says why. */
  retained: number
  /** Codes for words that the person reads. */
  messages: readonly string[]
  /** What can only be done once the transaction has held, such as to delete a file. */
  after?: () => Promise<void>
}>

/** What one module knows about a subject, ready to be read. */
export type Extract = Readonly<{
  items: readonly Readonly<Record<string, unknown>>[]
  files?: readonly ExtractFile[]
}>

/** A file that goes along with an extract. It is read when it is asked for. */
export type ExtractFile = Readonly<{ name: string; read: () => Promise<Uint8Array | null> }>

/**
 * One place where a site keeps data about people. What a subject is, is for the site to say: a
 * person, a case, or some of them at once.
 */
export type PrivacyModule<Subject> = Readonly<{
  /** Its name in the counts of the audit. */
  name: string
  export: (req: PayloadRequest, subject: Subject) => Promise<Extract>
  /** Erases, in the transaction of the request. Called again for the same subject it does no harm. */
  erase: (req: PayloadRequest, subject: Subject) => Promise<Erasure>
}>

/** Nothing was there. */
export const nothing: Erasure = { removed: 0, retained: 0, messages: [] }
