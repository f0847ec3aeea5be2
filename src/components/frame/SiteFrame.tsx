import type { ReactNode } from 'react'

import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

import { Breadcrumb, type Crumb } from './Breadcrumb'
import { Footer } from './Footer'
import type { OtherLanguage } from './LanguageSwitch'
import { type Door, Masthead } from './Masthead'
import { PreviewBanner } from './PreviewBanner'

type Props = Readonly<{
  locale: Locale
  /** Where in the main menu the page belongs. */
  current?: Door | null
  /** Where the language switch leads. */
  other: OtherLanguage
  /** The pages above this one, the start page left out. */
  crumbs?: readonly Crumb[]
  isPreview?: boolean
  /** Whether the page itself has the field by which one searches. */
  hasOwnSearch?: boolean
  /** Stands above everything else. */
  banner?: ReactNode
  /** What the editors have put on every page. */
  texts?: Readonly<{ announcement: string | null; contactEmail: string | null }>
  children: ReactNode
}>

/** What surrounds every page: skip link, masthead, the way here, the content and the footer. */
export function SiteFrame({
  locale,
  current = null,
  other,
  crumbs,
  isPreview,
  hasOwnSearch = false,
  banner = null,
  texts,
  children,
}: Props) {
  const { site } = messagesOf(locale)

  return (
    <>
      <div className="site-head">
        <a className="skip-link" href="#innehall">
          {site.skip}
        </a>
        {isPreview ? <PreviewBanner locale={locale} /> : null}
        {banner}
        {texts?.announcement ? (
          <section className="announcement" aria-label={site.announcement}>
            <p className="wrap">{texts.announcement}</p>
          </section>
        ) : null}
        <Masthead locale={locale} current={current} other={other} hasOwnSearch={hasOwnSearch} />
      </div>
      <div className="site-body">
        {crumbs ? <Breadcrumb locale={locale} crumbs={crumbs} /> : null}
        <main id="innehall" tabIndex={-1}>
          {children}
        </main>
      </div>
      <Footer locale={locale} contactEmail={texts?.contactEmail ?? null} />
    </>
  )
}
