import { KindLabel } from '@/components/marks/KindLabel'
import type { ItemRef } from '@/domain/publication/publicItem'
import type { Locale } from '@/domain/vocabulary/locales'

import { ItemLink } from './ItemLink'

type Props = Readonly<{
  refs: readonly ItemRef[]
  locale: Locale
  /** Whether each link says what kind it leads to; not needed where all are of one kind. */
  showsKind?: boolean
}>

/** Links to other items, one a line. */
export function RefList({ refs, locale, showsKind = false }: Props) {
  return (
    <ul className="ref-list">
      {refs.map((ref) => (
        <li key={`${ref.kind} ${ref.slug}`}>
          {showsKind ? <KindLabel kind={ref.kind} locale={locale} /> : null}
          <ItemLink item={ref} locale={locale} />
        </li>
      ))}
    </ul>
  )
}
