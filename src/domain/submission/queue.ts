import type { Vocabulary } from '@/domain/vocabulary/term'

import { isSubmissionKind, type SubmissionKind } from './kinds'

/** One of the lists that the queue of submissions is read in. */
export type QueueTab = 'waiting' | 'mine' | 'asked' | 'suspect' | 'answered' | 'all'

/** The lists of the queue, in the order in which a moderator meets them. */
export const queueTabs = [
  { code: 'waiting', sv: 'Väntar', en: 'Waiting' },
  { code: 'mine', sv: 'Mina', en: 'Mine' },
  { code: 'asked', sv: 'Frågade', en: 'Asked' },
  { code: 'suspect', sv: 'Troligen skräp', en: 'Probably spam' },
  { code: 'answered', sv: 'Besvarade', en: 'Answered' },
  { code: 'all', sv: 'Alla', en: 'All' },
] as const satisfies Vocabulary<QueueTab>

/** Whose submissions are listed: nobody's yet, the reader's, or those of other moderators. */
export type QueueClaim = 'free' | 'mine' | 'others'

/** In which order: the likeliest spam first, the longest waiting first, or news from senders first. */
export type QueueSort = 'score' | 'age' | 'news'

/** What a moderator asks to see of the queue. */
export type QueueFilter = Readonly<{
  tab: QueueTab
  kind: SubmissionKind | null
  claim: QueueClaim | null
  /** Words of the title, the reference, or the e-mail address of the sender in full. */
  text: string
  /** Received at least so many days ago. */
  olderThan: number | null
  sort: QueueSort
  page: number
}>

/** What is listed unless somebody asks for something else. */
export const wholeQueue: QueueFilter = {
  tab: 'waiting',
  kind: null,
  claim: null,
  text: '',
  olderThan: null,
  sort: 'age',
  page: 1,
}

/** Reads a filter from an address: what makes no sense there asks for nothing. */
export function parseQueueFilter(given: Readonly<Record<string, unknown>>): QueueFilter {
  const { claim, kind, olderThan, page, sort, tab, text } = given
  return {
    tab: oneOf(
      queueTabs.map(({ code }) => code),
      tab,
      wholeQueue.tab,
    ),
    kind: isSubmissionKind(kind) ? kind : null,
    claim: oneOf(['free', 'mine', 'others'] as const, claim, null),
    text: typeof text === 'string' ? text.trim().slice(0, 200) : '',
    olderThan: wholeNumber(olderThan),
    sort: oneOf(['score', 'age', 'news'] as const, sort, wholeQueue.sort),
    page: wholeNumber(page) ?? 1,
  }
}

function oneOf<Code, Otherwise>(codes: readonly Code[], given: unknown, otherwise: Otherwise) {
  return codes.find((code) => code === given) ?? otherwise
}

/** A number from 1 to 10 000, or null. */
function wholeNumber(given: unknown): number | null {
  const number = /^\d{1,5}$/.test(String(given)) ? Number(given) : 0
  return number >= 1 && number <= 10_000 ? number : null
}
