import { StatePage } from '@/components/states/StatePage'
import type { ThemeCard } from '@/domain/publication/publicItem'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

import { WaysIn } from './SearchStart'

type Props = Readonly<{
  /** The address of the same search, to try again. */
  href: string
  themes: readonly ThemeCard[]
  locale: Locale
}>

/** What is shown while the search engine cannot be reached: everything else works, and is a click away. */
export function SearchAway({ href, themes, locale }: Props) {
  const { away } = messagesOf(locale).search

  return (
    <>
      <StatePage kicker={away.kicker} title={away.title} text={away.text} lit={0}>
        <p>
          <a className="button quiet" href={href}>
            {away.again}
          </a>
        </p>
      </StatePage>
      <div className="wrap search">
        <WaysIn themes={themes} locale={locale} />
      </div>
    </>
  )
}
