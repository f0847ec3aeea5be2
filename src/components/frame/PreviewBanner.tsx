import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

/** Tells an editor that the page is a draft, and how to leave the preview. */
export function PreviewBanner({ locale }: Readonly<{ locale: Locale }>) {
  const { preview } = messagesOf(locale)

  return (
    <section className="preview-banner screen-only" aria-label={preview.title}>
      <p className="wrap">
        <strong>{preview.title}</strong>
        <span>{preview.text}</span>
        <a href="/api/preview/exit">{preview.leave}</a>
      </p>
    </section>
  )
}
