import { type Bilingual, type Locale, sourceLocale } from '@/domain/vocabulary/locales'

/** The first part of the address where the receiver of a letter confirms a page. */
export const reviewSegment: Bilingual = { sv: 'bekrafta', en: 'confirm' }

/** The path that asks about the page behind a token. */
export const reviewLinkPath = (token: string, locale: Locale): string =>
  `${locale === sourceLocale ? '' : `/${locale}`}/${reviewSegment[locale]}/${token}`
