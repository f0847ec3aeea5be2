import { Magnifier } from '@/components/search/Magnifier'
import { SearchField } from '@/components/search/SearchField'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

/** The search in the head of a page: the field where there is room, or a glass that unfolds it. */
export function MastheadSearch({ locale }: Readonly<{ locale: Locale }>) {
  return (
    <details className="masthead-search screen-only">
      <summary>
        <Magnifier />
        <span>{messagesOf(locale).site.search}</span>
      </summary>
      <div>
        <SearchField locale={locale} />
      </div>
    </details>
  )
}
