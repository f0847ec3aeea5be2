import type { Section } from '@/domain/publication/addresses'
import { listPath, sectionPath } from '@/domain/publication/addresses'
import { type Kind, rowOfKind } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

import { Brand } from './Brand'
import { LanguageSwitch, type OtherLanguage } from './LanguageSwitch'
import { MastheadSearch } from './MastheadSearch'

type MenuProps = Readonly<{
  locale: Locale
  current: Kind | Section | null
  other: OtherLanguage
}>

type Props = MenuProps &
  Readonly<{
    /** True where the page itself has the field by which one searches: there is one on each page. */
    hasOwnSearch: boolean
  }>

/** The head of every page: the name, the ways in, the search and the other language. */
export function Masthead({ locale, current, other, hasOwnSearch }: Props) {
  const { site } = messagesOf(locale)
  const menu = <MenuList locale={locale} current={current} other={other} />

  return (
    <header className="masthead">
      <div className="wrap">
        <Brand locale={locale} />
        <nav className="main-menu main-menu-wide" aria-label={site.mainMenu}>
          {menu}
        </nav>
        {hasOwnSearch ? null : <MastheadSearch locale={locale} />}
        {/* On a phone the same menu folds into a details element, so that it works without scripts. */}
        <nav className="main-menu main-menu-folded" aria-label={site.mainMenu}>
          <details>
            <summary>
              <span className="menu-mark" aria-hidden="true" />
              {site.menu}
            </summary>
            {menu}
          </details>
        </nav>
      </div>
    </header>
  )
}

function MenuList({ locale, current, other }: MenuProps) {
  return (
    <ul>
      {doors(locale).map(({ id, href, label }) => (
        <li key={id}>
          <a href={href} aria-current={id === current ? 'page' : undefined}>
            {label}
          </a>
        </li>
      ))}
      <li className="menu-language">
        <LanguageSwitch locale={locale} other={other} />
      </li>
    </ul>
  )
}

const order: readonly Kind[] = ['method', 'example', 'tool', 'lab', 'organisation']

function doors(locale: Locale) {
  const { footer } = messagesOf(locale)

  return [
    ...order.map((kind) => ({
      id: kind as Kind | Section,
      href: listPath(kind, locale),
      label: rowOfKind(kind).many[locale],
    })),
    { id: 'themes' as const, href: sectionPath('themes', locale), label: footer.themes },
  ]
}
