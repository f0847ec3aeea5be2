import type { useWords } from '../../admin/useWords'

/** How much is unread, in words. */
export function sayUnread(words: ReturnType<typeof useWords>, unread: number): string {
  if (unread === 0) return words('bell_none')
  return unread === 1 ? words('bell_one') : words('bell_many', { count: unread })
}
