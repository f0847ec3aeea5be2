import { Still } from '@/components/still/Still'
import { type FindingPage, findingPath } from '@/domain/catalogue/addresses'
import type { Section } from '@/domain/publication/addresses'
import { listPath, sectionPath } from '@/domain/publication/addresses'
import { type Kind, rowOfKind } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

import { Brand } from './Brand'
import { LanguageSwitch, type OtherLanguage } from './LanguageSwitch'
import { MastheadSearch } from './MastheadSearch'

/** Where a page can belong in the main menu. */
export type Door = Kind | Section | FindingPage

type Props = Readonly<{
  locale: Locale
  current: Door | null
  other: OtherLanguage
  /** True where the page itself has the field by which one searches: there is one on each page. */
  hasOwnSearch: boolean
}>

/** The head of every page: the name, the ways in, the search and the other language. */
export function Masthead({ locale, current, other, hasOwnSearch }: Props) {
  const { site } = messagesOf(locale)

  return (
    <header className="masthead">
      <div className="wrap">
        <Brand locale={locale} />
        {hasOwnSearch ? null : <MastheadSearch locale={locale} />}
        <Still as="p" className="masthead-language screen-only">
          <LanguageSwitch locale={locale} other={other} />
        </Still>
        <Still as="nav" className="main-menu main-menu-wide" aria-label={site.mainMenu}>
          <ul>
            <Doors locale={locale} current={current} />
          </ul>
        </Still>
        {/* On a phone the same menu folds into a details element, so that it works without scripts. */}
        <Still as="nav" className="main-menu main-menu-folded" aria-label={site.mainMenu}>
          <details>
            <summary>
              <span className="menu-mark" aria-hidden="true" />
              {site.menu}
            </summary>
            <ul>
              <Doors locale={locale} current={current} />
              <li className="menu-language">
                <LanguageSwitch locale={locale} other={other} />
              </li>
            </ul>
          </details>
        </Still>
      </div>
    </header>
  )
}

function Doors({ locale, current }: Pick<Props, 'locale' | 'current'>) {
  return doors(locale).map(({ id, href, label }) => (
    <li key={id}>
      <a href={href} aria-current={id === current ? 'page' : undefined}>
        {label}
      </a>
    </li>
  ))
}

const order: readonly Kind[] = ['method', 'example', 'tool', 'lab', 'organisation']

function doors(locale: Locale) {
  const { footer, guide, mapPage } = messagesOf(locale)

  return [
    ...order.map((kind) => ({
      id: kind as Door,
      href: listPath(kind, locale),
      label: rowOfKind(kind).many[locale],
    })),
    { id: 'themes' as const, href: sectionPath('themes', locale), label: footer.themes },
    { id: 'map' as const, href: findingPath('map', locale), label: mapPage.title },
    { id: 'guide' as const, href: findingPath('guide', locale), label: guide.title },
  ]
}
