import type { Config, PayloadRequest, Plugin } from 'payload'

import { lettersCollection } from './collection'

export type OutboxOptions = Readonly<{
  /** The roles that may look at the letters. Default: nobody. */
  mayRead?: (user: unknown) => boolean
}>

/** Keeps letters until they are sent: written in the transaction of what they tell of. */
export const outbox =
  (options: OutboxOptions = {}): Plugin =>
  (config: Config): Config => ({
    ...config,
    collections: [...(config.collections ?? []), lettersCollection(options)],
  })

/** A letter to keep. */
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

/** Keeps a letter in the transaction of the request; a worker sends it after the commit. */
export async function keepLetter(req: PayloadRequest, letter: Letter): Promise<void> {
  const { notBefore, ...words } = letter
  await req.payload.db.create({
    collection: 'letters',
    data: {
      ...words,
      attempts: 0,
      notBefore: (notBefore ?? new Date()).toISOString(),
      state: 'waiting',
    },
    req,
  })
}
