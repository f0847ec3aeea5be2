import type { Freshness as Level } from '@/domain/publication/publicItem'
import type { Locale } from '@/domain/vocabulary/locales'
import { formatMonth, toDay } from '@/i18n/dates'
import { messagesOf } from '@/i18n/messagesOf'

type Props = Readonly<{ level: Level; verifiedAt: string | null; locale: Locale }>

/** When somebody last checked the page, and what that means when it was long ago. */
export function Freshness({ level, verifiedAt, locale }: Props) {
  const { item } = messagesOf(locale)

  return (
    <p className={`freshness freshness-${level}`}>
      <span>
        {verifiedAt ? (
          <>
            {item.verifiedIn}{' '}
            <time dateTime={toDay(verifiedAt)}>{formatMonth(verifiedAt, locale)}</time>
            {'. '}
          </>
        ) : null}
        {level === 'fresh' && verifiedAt ? null : item.freshness[level]}
      </span>
    </p>
  )
}
