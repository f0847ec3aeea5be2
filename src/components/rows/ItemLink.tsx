import { itemPath } from '@/domain/publication/addresses'
import type { ItemRef } from '@/domain/publication/publicItem'
import type { Locale } from '@/domain/vocabulary/locales'
import { langOf } from '@/i18n/langOf'

type Props = Readonly<{ item: ItemRef; locale: Locale }>

/** A link to another item, in the language its title is written in. */
export function ItemLink({ item, locale }: Props) {
  return (
    <a href={itemPath(item.kind, item.slug, locale)} lang={langOf(item.contentLocale, locale)}>
      {item.title}
    </a>
  )
}
