import { findingPath } from '@/domain/catalogue/addresses'
import { isComparable } from '@/domain/catalogue/compare'
import { pickKey, writePick } from '@/domain/catalogue/picks'
import type { PublicItem } from '@/domain/publication/publicItem'
import { messagesOf } from '@/i18n/messagesOf'

/** The ways to keep an item: in a list of one's own, or beside others. A draft has none. */
export function ItemKeep({ item }: Readonly<{ item: PublicItem }>) {
  const { locale } = item
  const { compare, keep } = messagesOf(locale).related
  const query = `?${pickKey}=${writePick(item, locale)}`
  if (!item.publishedAt) return null

  return (
    <p className="item-keep screen-only">
      <a href={findingPath('my-list', locale) + query}>{keep}</a>
      {isComparable(item.kind) ? (
        <a href={findingPath('compare', locale) + query}>{compare}</a>
      ) : null}
    </p>
  )
}
