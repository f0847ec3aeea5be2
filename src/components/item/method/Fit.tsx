import { hasText, RichText } from '@/components/text/RichText'
import type { PublicMethod } from '@/domain/publication/publicItem'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

type Props = Readonly<{ item: PublicMethod; lang: Locale | undefined }>

/** When the method fits and when it does not, side by side, before anything else. */
export function Fit({ item, lang }: Props) {
  const { method: words } = messagesOf(item.locale)
  const sides = [
    { id: 'passar', title: words.whenToUse, value: item.whenToUse },
    { id: 'passar-inte', title: words.whenNotToUse, value: item.whenNotToUse },
  ].filter(({ value }) => hasText(value))
  if (sides.length === 0) return null

  return (
    <div className="fit">
      {sides.map(({ id, title, value }) => (
        <section key={id} className={`fit-${id}`} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          <RichText value={value} lang={lang} />
        </section>
      ))}
    </div>
  )
}
