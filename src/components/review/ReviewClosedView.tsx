import { StatePage } from '@/components/states/StatePage'
import { startPath } from '@/domain/publication/addresses'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

type Props = Readonly<{ locale: Locale; reason: 'unknown' | 'expired' | 'ended' }>

/** A link that asks about nothing any more, or never did: says so, and the way on. */
export function ReviewClosedView({ locale, reason }: Props) {
  const { closed, kicker, start } = messagesOf(locale).reviewLink

  return (
    <StatePage kicker={kicker} title={closed[reason].title} text={closed[reason].text} lit={0}>
      <p className="review-ways">
        <a className="button quiet" href="/admin">
          {closed.signIn}
        </a>
        <a className="button quiet" href={startPath(locale)}>
          {start}
        </a>
      </p>
    </StatePage>
  )
}
