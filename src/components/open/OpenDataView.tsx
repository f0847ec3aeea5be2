import { openPath } from '@/domain/open/openAddresses'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

/** What programs can fetch, told to the people who write them. */
export function OpenDataView({ locale }: Readonly<{ locale: Locale }>) {
  const { page } = messagesOf(locale).open

  return (
    <article className="wrap page-view">
      <header>
        <h1>{page.title}</h1>
        <p className="lede">{page.lede}</p>
      </header>
      <div className="page-text rich-text">
        <h2>{page.tryTitle}</h2>
        <p>{page.tryIntro}</p>
        <ul>
          {tries.map(([name, query]) => (
            <li key={name}>
              {page.tries[name]}:<br />
              <Address path={query} locale={locale} />
            </li>
          ))}
        </ul>
        <h2>{page.docsTitle}</h2>
        <p>
          {page.docs}
          <br />
          <Address path="/openapi.json" />
        </p>
        <h2>{page.rulesTitle}</h2>
        <ul>
          {page.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <h2>{page.licenceTitle}</h2>
        <p>
          {page.licence}{' '}
          <a href={`https://creativecommons.org/licenses/by/4.0/deed.${locale}`} rel="license">
            {page.licenceName}
          </a>
          .
        </p>
      </div>
    </article>
  )
}

const tries = [
  ['items', '/items'],
  ['methods', '/items?kind=method&theme=trygghet&limit=10'],
  ['search', '/search?q=hyresgäster'],
  ['facets', '/facets'],
] as const

/** An address to follow and to copy; English pages ask for English answers. */
function Address({ locale = 'sv', path }: Readonly<{ path: string; locale?: Locale }>) {
  const lang = locale === 'sv' ? '' : `${path.includes('?') ? '&' : '?'}lang=${locale}`
  const address = openPath + path + lang

  return (
    <a href={encodeURI(address)}>
      <code>{address}</code>
    </a>
  )
}
