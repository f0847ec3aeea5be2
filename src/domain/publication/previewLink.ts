import { kinds } from '@/domain/vocabulary/kinds'
import { type Bilingual, type Locale, sourceLocale } from '@/domain/vocabulary/locales'

/** The first part of the address that shows a draft to somebody who has a link to it. */
export const previewSegment: Bilingual = { sv: 'forhandsvisning', en: 'preview' }

/** The path that shows the draft behind a token. */
export const previewLinkPath = (token: string, locale: Locale): string =>
  `${locale === sourceLocale ? '' : `/${locale}`}/${previewSegment[locale]}/${token}`

/** The collections whose documents have a page that a link can show. */
export const previewable = [
  ...kinds.map(({ collection }) => collection),
  'themes',
  'news',
  'pages',
] as const

export type Previewable = (typeof previewable)[number]

/** Says whether the documents of a collection have a page that a link can show. */
export const isPreviewable = (collection: string): collection is Previewable =>
  previewable.some((known) => known === collection)
