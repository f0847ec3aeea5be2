/** One letter to one person, in words that are ready to send. */
export type Letter = Readonly<{
  /** Unique: a letter with a key that is kept already is not kept again. */
  key: string
  to: string
  language: string
  subject: string
  text: string
  html: string
  /** Not to be sent before this time. Default: at once. */
  notBefore?: Date
}>

/** A letter as it lies in the outbox. Dates are ISO strings. */
export type KeptLetter = Readonly<{
  id: string
  key: string
  to: string
  language: string | null
  subject: string
  text: string | null
  html: string | null
  state: 'waiting' | 'sending' | 'sent' | 'failed'
  attempts: number
  notBefore: string | null
  heldUntil: string | null
  sentAt: string | null
  error: string | null
  createdAt: string
}>

/** The slug of the collection of letters. */
export const lettersSlug = 'letters'
