import { StatePage } from '@/components/states/StatePage'
import { startPath } from '@/domain/publication/addresses'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

type Props = Readonly<{ locale: Locale; reason: 'expired' | 'revoked' | 'gone' }>

/** A link that no longer shows anything: says so, and whom to ask. */
export function ClosedLinkView({ locale, reason }: Props) {
  const { closed } = messagesOf(locale).draftLink

  return (
    <StatePage kicker={closed.kicker} title={closed.title[reason]} text={closed.text} lit={0}>
      <p>
        <a className="button quiet" href={startPath(locale)}>
          {closed.start}
        </a>
      </p>
    </StatePage>
  )
}
