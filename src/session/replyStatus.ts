import type { AsyncLocalStorage } from 'node:async_hooks'

/** What a page may ask of the server that answers for it. */
type Reply = { status?: number; hasFaults?: boolean; hasOwnWords?: boolean }

/**
 * Asks the server to answer the current request with another status than Next would: 403 for what
 * is not ours, 410 for what is gone, 503 when the database is away. The server in
 * `scripts/serve.mjs` listens; another one ignores it.
 */
export function setReplyStatus(status: 403 | 410 | 503): void {
  const reply = findReply()
  if (reply) reply.status = status
}

/**
 * Answers 503 with the page that is being made: it says itself what could not be done, and leads on. Without
 * this the server sends the page that is left when nothing works.
 */
export function setPartlyAway(): void {
  const reply = findReply()
  if (reply) Object.assign(reply, { status: 503, hasOwnWords: true })
}

/** Notes that the form of this request comes back with faults, for the title of the page. */
export function noteFaults(): void {
  const reply = findReply()
  if (reply) reply.hasFaults = true
}

/** Says whether the form of this request has come back with faults. */
export const hasFaults = (): boolean => findReply()?.hasFaults ?? false

function findReply(): Reply | undefined {
  const shared = globalThis as unknown as Record<symbol, AsyncLocalStorage<Reply> | undefined> // a global of our own
  return shared[Symbol.for('innovationslabbet.reply')]?.getStore()
}
