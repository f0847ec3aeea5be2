import type { Choice } from '@/domain/catalogue/choice'
import { toChoiceAddress } from '@/domain/catalogue/choiceAddress'
import { facetNames, facetOf } from '@/domain/catalogue/facets'
import { placedKinds } from '@/domain/catalogue/mapPlace'
import type { PlaceCount } from '@/domain/catalogue/places'
import { listPath } from '@/domain/publication/addresses'
import type { Kind } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

type Props = Readonly<{
  unplaced: PlaceCount
  /** What is chosen besides the place. */
  choice: Choice
  locale: Locale
}>

/** What answers the choice but has no place, and the lists where it is found. */
export function Unplaced({ unplaced, choice, locale }: Props) {
  const { kinds, mapPage } = messagesOf(locale)
  const missing = placedKinds.filter((kind) => unplaced[kind] > 0)

  return (
    <section className="map-unplaced" aria-labelledby="map-unplaced">
      <h2 id="map-unplaced">{mapPage.unplacedTitle}</h2>
      {missing.length > 0 ? (
        <>
          <p>{mapPage.unplaced}</p>
          <ul>
            {missing.map((kind) => (
              <li key={kind}>
                {kinds[kind].found(unplaced[kind])},{' '}
                <a
                  href={toChoiceAddress(
                    listPath(kind, locale),
                    { choice: ofKind(choice, kind) },
                    locale,
                  )}
                >
                  {mapPage.inList[kind]}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p>{mapPage.methodsAndTools}</p>
    </section>
  )
}

/** What of a choice the list of a kind can be narrowed by. */
const ofKind = (choice: Choice, kind: Kind): Choice =>
  Object.fromEntries(
    facetNames
      .filter((name) => name !== 'kind' && facetOf(name).kinds.includes(kind))
      .map((name) => [name, choice[name] ?? []]),
  )
