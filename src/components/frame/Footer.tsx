import { Still } from '@/components/still/Still'
import { findingPath } from '@/domain/catalogue/addresses'
import { type Section, sectionPath } from '@/domain/publication/addresses'
import { contributePath } from '@/domain/submission/addresses'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

type Props = Readonly<{ locale: Locale; contactEmail: string | null }>

/** The foot of every page: what this is, the statement pages, and what one may do with the content. */
export function Footer({ locale, contactEmail }: Props) {
  const { contribute, footer, guide, mapPage, myList, open, site } = messagesOf(locale)

  return (
    <Still as="footer" className="site-foot">
      <div className="wrap">
        <div>
          <p className="site-foot-name">
            <strong lang="sv">{site.name}</strong>
          </p>
          <p>{footer.promise}</p>
          {contactEmail ? (
            <p>
              <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
            </p>
          ) : null}
        </div>
        <ul className="screen-only">
          <li>
            <a href={findingPath('guide', locale)}>{guide.title}</a>
          </li>
          <li>
            <a href={findingPath('map', locale)}>{mapPage.title}</a>
          </li>
          {columns[0].map((section) => (
            <SectionLink key={section} section={section} locale={locale} />
          ))}
        </ul>
        <ul className="screen-only">
          <li>
            <a href={contributePath(locale)}>{contribute.doors.share}</a>
          </li>
          {columns[1].map((section) => (
            <SectionLink key={section} section={section} locale={locale} />
          ))}
          <li>
            <a href={findingPath('my-list', locale)}>{myList.title}</a>
          </li>
          <li>
            <a href={findingPath('open-data', locale)}>{open.page.title}</a>
          </li>
        </ul>
        <div>
          <p>
            {footer.licence}{' '}
            <a href={`https://creativecommons.org/licenses/by/4.0/deed.${locale}`} rel="license">
              CC&nbsp;BY&nbsp;4.0
            </a>{' '}
            {footer.licenceExcept}
          </p>
          <p className="screen-only">{footer.cookies}</p>
        </div>
      </div>
    </Still>
  )
}

const columns = [
  ['about', 'programme', 'news', 'themes'],
  ['accessibility', 'privacy'],
] as const satisfies readonly (readonly Section[])[]

function SectionLink({ section, locale }: Readonly<{ section: Section; locale: Locale }>) {
  return (
    <li>
      <a href={sectionPath(section, locale)}>{messagesOf(locale).footer[section]}</a>
    </li>
  )
}
