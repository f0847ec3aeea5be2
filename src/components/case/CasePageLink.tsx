import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

type Props = Readonly<{ locale: Locale; path: string; title: string; correctPath: string | null }>

/** The page that a contribution became, and the way to correct it. */
export function CasePageLink({ correctPath, locale, path, title }: Props) {
  const words = messagesOf(locale).case.page

  return (
    <section className="case-page-link" aria-labelledby="case-page-title">
      <h2 id="case-page-title">{words.title}</h2>
      <p className="case-page-name">{title}</p>
      <p className="case-ways">
        <a className="button" href={path}>
          {words.read}
        </a>
        {correctPath ? (
          <a className="button quiet" href={correctPath}>
            {words.correct}
          </a>
        ) : null}
      </p>
    </section>
  )
}
