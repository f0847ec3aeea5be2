import type { Locale } from '@/domain/vocabulary/locales'
import { formatDate } from '@/i18n/dates'
import { messagesOf } from '@/i18n/messagesOf'

type Props = Readonly<{ locale: Locale; expiresAt: string; isPinned: boolean }>

/** Tells whoever reads by a link that the page is not published, and how long the link holds. */
export function DraftLinkBanner({ expiresAt, isPinned, locale }: Props) {
  const { draftLink } = messagesOf(locale)

  return (
    <section className="preview-banner" aria-label={draftLink.title}>
      <p className="wrap">
        <strong>{draftLink.title}</strong>
        <span>
          {isPinned ? draftLink.pinned : draftLink.follows}{' '}
          {draftLink.until(formatDate(expiresAt, locale))}
        </span>
      </p>
    </section>
  )
}
