import { toLabel } from '@/components/facts/toLabel'
import { ItemSection } from '@/components/item/ItemSection'
import { Picture } from '@/components/text/Picture'
import { RichText } from '@/components/text/RichText'
import { Sources } from '@/components/text/Sources'
import type { PublicLab } from '@/domain/publication/publicItem'
import { authorRoles } from '@/domain/vocabulary/resources'
import { formatDate, toDay } from '@/i18n/dates'
import { langOf } from '@/i18n/langOf'
import { messagesOf } from '@/i18n/messagesOf'

/** The diary of the lab: what happened along the way, each entry with its day. */
export function Diary({ item }: Readonly<{ item: PublicLab }>) {
  const { locale, diary } = item
  const { lab: words } = messagesOf(locale)
  if (diary.length === 0) return null

  return (
    <ItemSection title={words.diary} id="dagbok">
      <ol className="diary">
        {diary.map(({ slug, title, contentLocale, date, body, authorRole, image, sources }) => {
          const lang = langOf(contentLocale, locale)
          const author = toLabel(authorRoles, authorRole, locale)

          return (
            <li key={slug} id={slug}>
              <p className="meta">
                <time dateTime={toDay(date)}>{formatDate(date, locale)}</time>
                {author ? ` · ${words.writtenBy(author.toLocaleLowerCase(locale))}` : null}
              </p>
              <h3 lang={lang}>{title}</h3>
              <RichText value={body} lang={lang} headingLevel={4} />
              {image ? <Picture image={image} /> : null}
              <Sources sources={sources} locale={locale} headingLevel={4} />
            </li>
          )
        })}
      </ol>
    </ItemSection>
  )
}
