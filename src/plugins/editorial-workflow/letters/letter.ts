import type { PayloadRequest } from 'payload'

/** One letter to one person, in words that are ready to send. */
export type Letter = Readonly<{
  /** Unique: a letter with a key that is kept already is not kept again. */
  key: string
  /** The address of the receiver. */
  to: string
  language: string
  subject: string
  text: string
  html: string
  /** Not to be sent before this time. Default: at once. */
  notBefore?: Date
}>

/** Keeps a letter in the transaction of the request; it is sent after the commit, by a worker. */
export type KeepLetter = (req: PayloadRequest, letter: Letter) => Promise<void>
