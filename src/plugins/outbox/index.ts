import type { Config, Plugin } from 'payload'

import { lettersCollection } from './collection'
import { logPost } from './logPost'
import { outboxHome, type Post } from './post'
import { withOutbox } from './withOutbox'

export { outboxDuties } from './duties'
export { keepLetter } from './keepLetter'
export type { Letter } from './letter'
export { logPost } from './logPost'
export type { Post } from './post'
export type { SmtpSetting } from './smtp'
export { smtp } from './smtp'

export type OutboxOptions = Readonly<{
  /** Who may look at the list of letters, and send again what failed. Default: nobody. */
  mayRead?: (user: unknown) => boolean
  /**
   * Says by its key whether nobody is to see to whom a letter went, whoever may see the others.
   * Default: no letter is like that.
   */
  hidesReceiver?: (key: string) => boolean
  /** What carries the letters: `smtp(…)`, `logPost(…)` or any e-mail adapter. Default: the log. */
  post?: Post
  /** Keeps the letters waiting, because nothing can carry them yet. Default `false`. */
  isClosed?: boolean
  /**
   * Says by its key whether a letter holds a link that opens a door: its text is then dropped as soon
   * as it is sent. Payload's own mail always is such a letter. Default: no other is.
   */
  opensDoor?: (key: string) => boolean
  /** What receivers sort the letters by, as a List-Id: `The bank <bank.example.org>`. Default: none. */
  listId?: string
}>

/** Keeps letters until they are sent: written in the transaction of what they tell of. */
export const outbox =
  (options: OutboxOptions = {}): Plugin =>
  (config: Config): Config => {
    const messageDomain = domainOf(config.serverURL)
    const post = options.post ?? logPost({ name: 'Payload', address: `noreply@${messageDomain}` })
    const settings = {
      isClosed: options.isClosed ?? false,
      listId: options.listId ?? null,
      messageDomain,
      opensDoor: options.opensDoor ?? (() => false),
    }
    return {
      ...config,
      collections: [...(config.collections ?? []), lettersCollection(options)],
      custom: { ...config.custom, ...outboxHome(settings) },
      email: withOutbox(post),
    }
  }

function domainOf(address: string | undefined): string {
  return address && URL.canParse(address) ? new URL(address).hostname : 'localhost'
}
