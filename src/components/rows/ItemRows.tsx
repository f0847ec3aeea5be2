import type { ItemCard } from '@/domain/publication/publicItem'
import type { Locale } from '@/domain/vocabulary/locales'

import { ItemRow } from './ItemRow'

type Props = Readonly<{
  cards: readonly ItemCard[]
  locale: Locale
  headingLevel: 2 | 3 | 4
  /** Whether each row says what kind it is; not needed where all are of one kind. */
  showsKind?: boolean
  /** Whether rows can be ticked for comparing; they stand in a form then. */
  isPickable?: boolean
}>

/** Rows that can be scanned: the title and one line, the facts beside. */
export function ItemRows({
  cards,
  locale,
  headingLevel,
  isPickable = false,
  showsKind = false,
}: Props) {
  return (
    <div className="item-rows-room">
      <ul className={showsKind ? 'item-rows item-rows-mixed' : 'item-rows'}>
        {cards.map((card) => (
          <li key={`${card.kind} ${card.slug}`}>
            <ItemRow
              card={card}
              locale={locale}
              headingLevel={headingLevel}
              showsKind={showsKind}
              isPickable={isPickable}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
