import { StatePage } from '@/components/states/StatePage'
import { startPath } from '@/domain/publication/addresses'
import { contributePath } from '@/domain/submission/addresses'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

export type ClosedReason = 'unknown' | 'none' | 'away' | 'erased' | 'left'

/** No case is open: why, and the way on. Unknown, outdated and erased look the same. */
export function CaseClosedView({
  locale,
  reason,
}: Readonly<{ locale: Locale; reason: ClosedReason }>) {
  const { closed } = messagesOf(locale).case
  const { kept, kicker, text, title } = wordsOf(reason, locale)

  return (
    <StatePage kicker={kicker} title={title} text={text} lit={reason === 'erased' ? 4 : 0}>
      {kept ? <p>{kept}</p> : null}
      {reason === 'away' ? null : (
        <p className="case-ways">
          {reason === 'erased' ? null : (
            <a className="button" href={contributePath(locale, 'lost')}>
              {closed.lost}
            </a>
          )}
          <a className="button quiet" href={startPath(locale)}>
            {closed.start}
          </a>
        </p>
      )}
    </StatePage>
  )
}

function wordsOf(reason: ClosedReason, locale: Locale) {
  const { away, closed, erased, signedOut } = messagesOf(locale).case
  switch (reason) {
    case 'away':
      return { ...away, kept: null }
    case 'erased':
      return erased
    case 'left':
      return { ...signedOut, kept: null }
    case 'none':
      return { kept: null, kicker: closed.kicker, text: closed.noneText, title: closed.none }
    case 'unknown':
      return { ...closed, kept: null }
  }
}
