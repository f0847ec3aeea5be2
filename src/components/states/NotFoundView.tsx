import { SearchField } from '@/components/search/SearchField'
import { Still } from '@/components/still/Still'
import { listPath, sectionPath } from '@/domain/publication/addresses'
import { kinds } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

import { StatePage } from './StatePage'

/** The address leads nowhere: says so, and opens the lists. */
export function NotFoundView({ locale }: Readonly<{ locale: Locale }>) {
  const { notFound, start } = messagesOf(locale)

  return (
    <StatePage kicker="404" title={notFound.title} text={notFound.text}>
      <SearchField locale={locale} isLarge />
      <h2>{notFound.lists}</h2>
      <Still as="ul" className="state-page-ways">
        {kinds.map(({ kind }) => (
          <li key={kind}>
            <a href={listPath(kind, locale)}>{start.waysIn[kind]}</a>
          </li>
        ))}
        <li>
          <a href={sectionPath('themes', locale)}>{start.allThemes}</a>
        </li>
      </Still>
    </StatePage>
  )
}
