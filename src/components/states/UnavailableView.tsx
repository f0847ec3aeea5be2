import { startPath } from '@/domain/publication/addresses'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

import { StatePage } from './StatePage'

type Props = Readonly<{ locale: Locale; retryHref: string }>

/** The database is away: says whose fault it is and what to do. */
export function UnavailableView({ locale, retryHref }: Props) {
  const { unavailable } = messagesOf(locale)

  return (
    <StatePage kicker="503" title={unavailable.title} text={unavailable.text}>
      <p>
        <a className="button" href={retryHref}>
          {unavailable.retry}
        </a>
        <a className="button quiet" href={startPath(locale)}>
          {unavailable.start}
        </a>
      </p>
    </StatePage>
  )
}
