import { RefList } from '@/components/rows/RefList'
import { SearchField } from '@/components/search/SearchField'
import { listPath } from '@/domain/publication/addresses'
import type { ItemRef } from '@/domain/publication/publicItem'
import { type Kind, rowOfKind } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'
import { formatDate } from '@/i18n/dates'
import { messagesOf } from '@/i18n/messagesOf'

import { StatePage } from './StatePage'

type Props = Readonly<{
  kind: Kind
  title: string
  archivedAt?: string | null
  replacedBy: ItemRef | null
  locale: Locale
}>

/** An archived item: says that it is gone and what came instead. */
export function GoneView({ kind, title, archivedAt = null, replacedBy, locale }: Props) {
  const { gone } = messagesOf(locale)
  const row = rowOfKind(kind)
  const when = archivedAt ? ` ${gone.when(formatDate(archivedAt, locale))}` : ''

  return (
    <StatePage
      kicker={`${row.one[locale]} · ${gone.kicker}`}
      title={title}
      text={gone.text + when}
      lit={0}
    >
      {replacedBy ? (
        <>
          <h2>{gone.replaced}</h2>
          <RefList refs={[replacedBy]} locale={locale} showsKind />
        </>
      ) : null}
      <SearchField locale={locale} isLarge />
      <p>
        <a className="button quiet" href={listPath(kind, locale)}>
          {gone.others(row.many[locale].toLocaleLowerCase(locale))}
        </a>
      </p>
    </StatePage>
  )
}
