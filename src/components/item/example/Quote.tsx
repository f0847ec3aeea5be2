import type { Locale } from '@/domain/vocabulary/locales'

type Props = Readonly<{
  quote: Readonly<{ text: string; role: string }>
  title: string
  lang: Locale | undefined
}>

/** Somebody's own words, with the role and never the name. */
export function Quote({ quote, title, lang }: Props) {
  return (
    <section aria-label={title}>
      <figure className="quote" lang={lang}>
        <blockquote>
          <p>{quote.text}</p>
        </blockquote>
        <figcaption>{quote.role}</figcaption>
      </figure>
    </section>
  )
}
