import { PickNotices } from '@/components/picks/PickNotices'
import { PickSearch } from '@/components/picks/PickSearch'
import { type PickPage, pickPagePath } from '@/domain/catalogue/pickPage'
import { mostCompared, type Pick, writePick } from '@/domain/catalogue/picks'
import type { ItemCard, PublicItem } from '@/domain/publication/publicItem'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

import { CompareTable } from './CompareTable'
import { compareRows } from './compareRows'

type Props = Readonly<{
  items: readonly PublicItem[]
  /** Items of kinds that are not compared. */
  others: readonly PublicItem[]
  missing: readonly Pick[]
  unknown: readonly string[]
  isTooMany: boolean
  /** The page as it stands, with what is published of what was picked. */
  here: PickPage
  found: readonly ItemCard[] | null
  locale: Locale
}>

/** Items beside each other, and the ways to add and remove. */
export function CompareView(props: Props) {
  const { found, here, isTooMany, items, locale, missing, others, unknown } = props
  const { compare: words } = messagesOf(locale)
  const all = compareRows(items)
  const rows = here.onlyDifferences ? all.filter(({ isSame }) => !isSame) : all
  const isMixed = new Set(items.map(({ kind }) => kind)).size > 1
  const names = (picks: readonly Pick[]) => picks.map((pick) => writePick(pick, locale)).join(', ')

  return (
    <div className="wrap compare-view">
      <header>
        <h1>{words.title}</h1>
        <p className="lede screen-only">{words.lede}</p>
      </header>
      <PickNotices
        notices={[
          missing.length > 0 && { title: words.missingTitle, text: words.missing(names(missing)) },
          others.length > 0 && {
            title: words.unknownTitle,
            text: words.otherKinds(others.map(({ title }) => title).join(', ')),
          },
          unknown.length > 0 && {
            title: words.unknownTitle,
            text: words.unknown(unknown.join(', ')),
          },
          isTooMany && { title: words.tooManyTitle, text: words.tooMany },
          isMixed && { title: words.mixedTitle, text: words.mixed },
        ]}
      />
      {items.length > 0 ? (
        <>
          <CompareTable items={items} rows={rows} here={here} locale={locale} />
          {items.length > 1 ? (
            <p className="compare-ways screen-only">
              <a href={pickPagePath({ ...here, onlyDifferences: !here.onlyDifferences }, locale)}>
                {here.onlyDifferences ? words.showAll : words.onlyDifferences}
              </a>
              <a href={pickPagePath({ page: 'my-list', picks: here.picks }, locale)}>
                {words.toList}
              </a>
            </p>
          ) : (
            <p className="compare-ways">{words.oneMore}</p>
          )}
        </>
      ) : null}
      <section className="screen-only compare-add" aria-labelledby="lagg-till-rubrik">
        <h2 id="lagg-till-rubrik">{words.addTitle}</h2>
        {items.length < mostCompared ? (
          <PickSearch here={here} found={found} label={words.searchLabel} locale={locale} />
        ) : (
          <p>{words.full}</p>
        )}
      </section>
    </div>
  )
}
