import { IgnoredNotice } from '@/components/list/IgnoredNotice'
import { ListHead } from '@/components/list/ListHead'
import { Pagination } from '@/components/list/Pagination'
import { NewsRows } from '@/components/rows/NewsRows'
import { EmptyState } from '@/components/states/EmptyState'
import { type Ignored, toChoiceAddress } from '@/domain/catalogue/choiceAddress'
import { sectionPath } from '@/domain/publication/addresses'
import type { NewsCard, PageOf } from '@/domain/publication/publicItem'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

type Props = Readonly<{
  list: PageOf<NewsCard>
  ignored: readonly Ignored[]
  locale: Locale
}>

/** The news, the newest first. */
export function NewsListView({ list, ignored, locale }: Props) {
  const { news, list: words } = messagesOf(locale)
  const address = sectionPath('news', locale)

  return (
    <div className="wrap">
      <ListHead title={news.title} lede={news.lede} />
      <IgnoredNotice ignored={ignored} locale={locale} />
      {list.total > 0 ? (
        <>
          <NewsRows news={list.rows} locale={locale} headingLevel={2} />
          <Pagination
            page={list.page}
            pages={list.pages}
            hrefOf={(page) => toChoiceAddress(address, { page }, locale)}
            locale={locale}
          />
        </>
      ) : (
        <EmptyState title={words.emptyTitle} text={news.empty} link={null} locale={locale} />
      )}
    </div>
  )
}
