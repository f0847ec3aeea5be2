import type { ThreadView } from './listComments'

/** The ways to look at the threads of a document. */
export const threadFilters = ['all', 'open', 'blocking', 'mine', 'resolved'] as const

export type ThreadFilter = (typeof threadFilters)[number]

const fits: Readonly<Record<ThreadFilter, (thread: ThreadView) => boolean>> = {
  all: () => true,
  open: ({ resolvedAt }) => !resolvedAt,
  blocking: ({ isBlocking, resolvedAt }) => isBlocking && !resolvedAt,
  mine: ({ isMentioned, isOwn, replies }) =>
    isOwn || isMentioned || replies.some((reply) => reply.isOwn || reply.isMentioned),
  resolved: ({ resolvedAt }) => Boolean(resolvedAt),
}

/** The threads that fit a filter, in their order. Mine are those I have written in, or am named in. */
export function filterThreads(threads: readonly ThreadView[], filter: ThreadFilter): ThreadView[] {
  return threads.filter(fits[filter])
}
