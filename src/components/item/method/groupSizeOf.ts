import type { PublicMethod } from '@/domain/publication/publicItem'
import { messagesOf } from '@/i18n/messagesOf'

/** How many take part: "8–15 personer", or only the least or the most that is known. */
export function groupSizeOf({ groupSizeMin, groupSizeMax, locale }: PublicMethod): string | null {
  const { people, peopleAtLeast, peopleAtMost } = messagesOf(locale).method
  if (groupSizeMin !== null && groupSizeMax !== null) {
    return people(
      groupSizeMin === groupSizeMax ? `${groupSizeMin}` : `${groupSizeMin}–${groupSizeMax}`,
    )
  }
  if (groupSizeMin !== null) return peopleAtLeast(groupSizeMin)
  return groupSizeMax === null ? null : peopleAtMost(groupSizeMax)
}
