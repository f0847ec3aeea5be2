import { rowsPerPage } from '@/domain/catalogue/rowsPerPage'
import type { NewsCard, PageOf } from '@/domain/publication/publicItem'
import { contentLocaleOf, storedFields } from '@/domain/publication/storedFields'

import { findCatalogue } from './catalogue'
import type { Reader } from './reader'

/** Lists one page of the news, the newest first. */
export async function listNews(reader: Reader, page: number): Promise<PageOf<NewsCard>> {
  const rows = await listAllNews(reader)
  const pages = Math.max(1, Math.ceil(rows.length / rowsPerPage))
  const current = Math.min(Math.max(1, page), pages)

  return {
    rows: rows.slice((current - 1) * rowsPerPage, current * rowsPerPage),
    page: current,
    pages,
    total: rows.length,
  }
}

/** Lists all news, the newest first. */
export async function listAllNews({ locale, payload }: Reader): Promise<readonly NewsCard[]> {
  const { docs, once } = await findCatalogue(payload)

  return once(`news ${locale}`, () =>
    docs
      .list('news')
      .map((doc): NewsCard => {
        const contentLocale = contentLocaleOf(doc, locale)
        const { text } = storedFields(doc, contentLocale)
        return {
          slug: text('slug') ?? '',
          title: text('title') ?? '',
          summary: text('summary') ?? '',
          date: text('date') ?? '',
          contentLocale,
        }
      })
      .sort((a, b) => b.date.localeCompare(a.date)),
  )
}
