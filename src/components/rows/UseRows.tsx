import { KindLabel } from '@/components/marks/KindLabel'
import type { ItemRef } from '@/domain/publication/publicItem'
import type { Locale } from '@/domain/vocabulary/locales'

import { ItemLink } from './ItemLink'

/** Another item, and what is told about how the two met. */
export type Use = Readonly<{
  item: ItemRef
  /** Where and when, in one line. */
  facts: string | null
  texts: readonly Readonly<{ label: string; text: string | null }>[]
  /** The language of the texts, where it differs from the page. */
  lang?: Locale | undefined
}>

type Props = Readonly<{ uses: readonly Use[]; locale: Locale }>

/** Items that have met this one, each with how: a method as it was used, an example that used it. */
export function UseRows({ uses, locale }: Props) {
  return (
    <div className="item-rows-room">
      <ul className="item-rows item-rows-mixed">
        {uses.map(({ item, facts, texts, lang }) => (
          <li key={`${item.kind} ${item.slug}`}>
            <article className="item-row">
              <KindLabel kind={item.kind} locale={locale} />
              <div className="item-row-text">
                <h3>
                  <ItemLink item={item} locale={locale} />
                </h3>
                {texts
                  .filter(({ text }) => text)
                  .map(({ label, text }) => (
                    <p key={label}>
                      <b>{label.replace(/:$/, '')}:</b> <span lang={lang}>{text}</span>
                    </p>
                  ))}
              </div>
              {facts ? <div className="item-row-facts">{facts}</div> : null}
            </article>
          </li>
        ))}
      </ul>
    </div>
  )
}
