import type { AsyncLocalStorage } from 'node:async_hooks'

/** What a page may ask of the server that answers for it. */
type Reply = { status?: number }

/**
 * Asks the server to answer the current request with another status than Next would: 403 for what
 * is not ours, 410 for what is gone, 503 when the database is away. The server in `src/server.ts` listens; another one ignores it.
 */
export function setReplyStatus(status: 403 | 410 | 503): void {
  const shared = globalThis as unknown as Record<symbol, AsyncLocalStorage<Reply> | undefined> // a global of our own
  const reply = shared[Symbol.for('innovationslabbet.reply')]?.getStore()
  if (reply) reply.status = status
}
