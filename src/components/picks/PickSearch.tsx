import { KindLabel } from '@/components/marks/KindLabel'
import { findingPath } from '@/domain/catalogue/addresses'
import { type PickPage, pickPageKeys, pickPagePath } from '@/domain/catalogue/pickPage'
import { isSamePick, pickKey, writePicks } from '@/domain/catalogue/picks'
import { itemPath } from '@/domain/publication/addresses'
import type { ItemCard } from '@/domain/publication/publicItem'
import { toOneLine } from '@/domain/publication/toOneLine'
import type { Locale } from '@/domain/vocabulary/locales'
import { langOf } from '@/i18n/langOf'
import { messagesOf } from '@/i18n/messagesOf'

type Props = Readonly<{
  /** The page as it stands: what is added is added to it. */
  here: PickPage
  /** What was found; null while it cannot be searched. */
  found: readonly ItemCard[] | null
  label: string
  locale: Locale
}>

/** The field by which one finds more to pick, on the same page and without scripts. */
export function PickSearch({ found, here, label, locale }: Props) {
  const words = messagesOf(locale).myList
  const query = here.query ?? ''

  return (
    <div className="pick-search" id="lagg-till">
      <form action={`${findingPath(here.page, locale)}#lagg-till`}>
        {here.picks.length > 0 ? (
          <input type="hidden" name={pickKey} value={writePicks(here.picks, locale)} />
        ) : null}
        {here.name ? (
          <input type="hidden" name={pickPageKeys.name[locale]} value={here.name} />
        ) : null}
        <label htmlFor="pick-q">{label}</label>
        <div className="pick-search-row">
          <input
            id="pick-q"
            type="search"
            name={pickPageKeys.query[locale]}
            defaultValue={query}
            maxLength={300}
            autoCapitalize="none"
            enterKeyHint="search"
          />
          <button className="button" type="submit">
            {words.search}
          </button>
        </div>
      </form>
      {query ? <Found here={here} found={found} query={query} locale={locale} /> : null}
    </div>
  )
}

type FoundProps = Omit<Props, 'label'> & Readonly<{ query: string }>

function Found({ found, here, locale, query }: FoundProps) {
  const { site, myList: words } = messagesOf(locale)
  if (!found) return <p role="status">{words.away}</p>
  if (found.length === 0) return <p role="status">{words.nothing(site.quoted(query))}</p>

  return (
    <>
      <h3>{words.found(site.quoted(query))}</h3>
      <ul className="pick-found">
        {found.map((card) => {
          const lang = langOf(card.contentLocale, locale)
          const isThere = here.picks.some((pick) => isSamePick(pick, card))
          return (
            <li key={`${card.kind} ${card.slug}`}>
              <div>
                <KindLabel kind={card.kind} locale={locale} />
                <a href={itemPath(card.kind, card.slug, locale)} lang={lang}>
                  {card.title}
                </a>
                <p lang={lang}>{toOneLine(card.summary)}</p>
              </div>
              {isThere ? (
                <span className="meta">{words.isThere}</span>
              ) : (
                <a
                  className="button quiet"
                  href={pickPagePath({ ...here, picks: [...here.picks, card] }, locale)}
                >
                  <span aria-hidden="true">{words.addShort}</span>
                  <span className="hidden-visually">{words.add(card.title)}</span>
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
