import { ItemSection } from '@/components/item/ItemSection'
import { ItemLink } from '@/components/rows/ItemLink'
import { Picture } from '@/components/text/Picture'
import { RichText } from '@/components/text/RichText'
import type { PublicMethod } from '@/domain/publication/publicItem'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'
import { formatNumber } from '@/i18n/numbers'

type Props = Readonly<{ item: PublicMethod; lang: Locale | undefined }>

/** The steps in order, each with who does it and how long it takes. */
export function Steps({ item, lang }: Props) {
  const { locale } = item
  const { method: words } = messagesOf(locale)
  if (item.steps.length === 0) return null

  return (
    <ItemSection title={words.steps} id="sa-gor-ni">
      <ol className="steps">
        {item.steps.map(({ title, body, durationMin, who, tool, image }) => (
          <li key={title}>
            <div>
              <h3 lang={lang}>{title}</h3>
              {who || durationMin !== null ? (
                <p className="meta">
                  {who ? <span lang={lang}>{who}</span> : null}
                  {who && durationMin !== null ? ' · ' : null}
                  {durationMin === null ? null : durationOf(durationMin, locale)}
                </p>
              ) : null}
              <RichText value={body} lang={lang} headingLevel={4} />
              {tool ? (
                <p className="meta steps-tool">
                  {words.tool}: <ItemLink item={tool} locale={locale} />
                </p>
              ) : null}
              {image ? <Picture image={image} /> : null}
            </div>
          </li>
        ))}
      </ol>
    </ItemSection>
  )
}

/** Whole and half hours are said in hours, the rest in minutes. */
function durationOf(minutes: number, locale: Locale): string {
  const { method } = messagesOf(locale)
  return minutes >= 60 && minutes % 30 === 0
    ? method.hours(formatNumber(minutes / 60, locale))
    : method.minutes(minutes)
}
