import { hasText, RichText } from '@/components/text/RichText'
import type { PublicExample } from '@/domain/publication/publicItem'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

type Props = Readonly<{ item: PublicExample; lang: Locale | undefined }>

/** What did not work, in a place of honour: it is what others have most to learn from. */
export function DidNotWork({ item, lang }: Props) {
  const { example: words } = messagesOf(item.locale)
  const hasLimits = hasText(item.limitingFactors)
  if (!hasText(item.whatDidNotWork) && !hasLimits) return null

  return (
    <section className="did-not-work" aria-labelledby="det-som-inte-fungerade">
      <h2 id="det-som-inte-fungerade">{words.didNotWork}</h2>
      <RichText value={item.whatDidNotWork} lang={lang} />
      {hasLimits ? (
        <>
          <h3>{words.limiting}</h3>
          <RichText value={item.limitingFactors} lang={lang} headingLevel={4} />
        </>
      ) : null}
    </section>
  )
}
