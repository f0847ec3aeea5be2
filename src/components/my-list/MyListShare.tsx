import { findingPath } from '@/domain/catalogue/addresses'
import { longestName, type PickPage, pickPageKeys, pickPagePath } from '@/domain/catalogue/pickPage'
import { pickKey, writePicks } from '@/domain/catalogue/picks'
import type { ItemCard } from '@/domain/publication/publicItem'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

import { toMailLink } from './toMailLink'

type Props = Readonly<{
  cards: readonly ItemCard[]
  here: PickPage
  siteUrl: string
  locale: Locale
}>

/** How one keeps a list that nobody keeps for one: its address, a letter, a name. */
export function MyListShare({ cards, here, locale, siteUrl }: Props) {
  const words = messagesOf(locale).myList
  const address = siteUrl + pickPagePath({ ...here, query: '' }, locale)
  const name = here.name || words.title

  return (
    <section aria-labelledby="dela">
      <h2 id="dela">{words.shareTitle}</h2>
      <p>{words.share}</p>
      <p className="pick-field">
        <label htmlFor="listans-adress">{words.addressLabel}</label>
        <input id="listans-adress" readOnly value={address} />
      </p>
      <p>
        <a
          href={toMailLink({
            subject: words.mailSubject(name),
            address,
            titles: cards.map(({ title }) => title),
          })}
        >
          {words.mail}
        </a>
      </p>
      <p className="meta">{words.print}</p>
      <form className="pick-field" action={findingPath('my-list', locale)}>
        <input type="hidden" name={pickKey} value={writePicks(here.picks, locale)} />
        <label htmlFor="listans-namn">{words.nameTitle}</label>
        <div className="pick-search-row">
          <input
            id="listans-namn"
            name={pickPageKeys.name[locale]}
            defaultValue={here.name}
            maxLength={longestName}
            autoComplete="off"
            aria-describedby="listans-namn-hjalp"
          />
          <button className="button quiet" type="submit">
            {words.nameSave}
          </button>
        </div>
        <p className="meta" id="listans-namn-hjalp">
          {words.nameHelp}
        </p>
      </form>
    </section>
  )
}
