import { ItemLink } from '@/components/rows/ItemLink'
import type { Actor } from '@/domain/publication/publicItem'
import { actorRoles } from '@/domain/vocabulary/actors'
import type { Locale } from '@/domain/vocabulary/locales'
import { labelOf } from '@/domain/vocabulary/term'

type Props = Readonly<{ actors: readonly Actor[]; locale: Locale }>

/** Who took part, each with the role. */
export function ActorList({ actors, locale }: Props) {
  return (
    <ul className="ref-list">
      {actors.map(({ organisation, role }) => (
        <li key={`${organisation.slug} ${role}`}>
          <ItemLink item={organisation} locale={locale} />
          <small>{labelOf(actorRoles, role, locale)}</small>
        </li>
      ))}
    </ul>
  )
}
