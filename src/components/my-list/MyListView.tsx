import { PickNotices } from '@/components/picks/PickNotices'
import { PickSearch } from '@/components/picks/PickSearch'
import { EmptyState } from '@/components/states/EmptyState'
import { type PickPage, pickPagePath } from '@/domain/catalogue/pickPage'
import { mostListed, type Pick, writePick } from '@/domain/catalogue/picks'
import type { ItemCard } from '@/domain/publication/publicItem'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

import { MyListRows } from './MyListRows'
import { MyListShare } from './MyListShare'

type Props = Readonly<{
  cards: readonly ItemCard[]
  missing: readonly Pick[]
  unknown: readonly string[]
  isTooMany: boolean
  /** The page as it stands, with what is published of what was picked. */
  here: PickPage
  found: readonly ItemCard[] | null
  siteUrl: string
  locale: Locale
}>

/** A list of somebody's own, which lives in the address of its page. */
export function MyListView(props: Props) {
  const { cards, found, here, isTooMany, locale, missing, siteUrl, unknown } = props
  const { myList: words } = messagesOf(locale)
  const names = missing.map((pick) => writePick(pick, locale)).join(', ')

  return (
    <div className="wrap my-list">
      <header>
        <h1>{here.name || words.title}</h1>
        <p className="lede screen-only">{words.lede}</p>
      </header>
      <PickNotices
        notices={[
          missing.length > 0 && {
            title: words.missingTitle,
            text: (
              <>
                {words.missing(names)}{' '}
                <a className="screen-only" href={pickPagePath(here, locale)}>
                  {words.withoutMissing}
                </a>
              </>
            ),
          },
          unknown.length > 0 && {
            title: words.unknownTitle,
            text: words.unknown(unknown.join(', ')),
          },
          isTooMany && { title: words.tooManyTitle, text: words.tooMany },
        ]}
      />
      {cards.length > 0 ? (
        <MyListRows cards={cards} here={here} siteUrl={siteUrl} locale={locale} />
      ) : (
        <EmptyState title={words.emptyTitle} text={words.empty} link={null} locale={locale} />
      )}
      <div className="my-list-ways screen-only">
        <section aria-labelledby="lagg-till-rubrik">
          <h2 id="lagg-till-rubrik">{words.addTitle}</h2>
          {cards.length < mostListed ? (
            <PickSearch here={here} found={found} label={words.searchLabel} locale={locale} />
          ) : (
            <p>{words.full}</p>
          )}
        </section>
        {cards.length > 0 ? (
          <MyListShare cards={cards} here={here} siteUrl={siteUrl} locale={locale} />
        ) : null}
      </div>
    </div>
  )
}
