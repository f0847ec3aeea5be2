import { type Fact, FactStrip } from '@/components/facts/FactStrip'
import { KindLabel } from '@/components/marks/KindLabel'
import { Picture } from '@/components/text/Picture'
import { UntranslatedNotice } from '@/components/text/UntranslatedNotice'
import { itemPath, sectionPath } from '@/domain/publication/addresses'
import type { PublicItem } from '@/domain/publication/publicItem'
import { langOf } from '@/i18n/langOf'
import { messagesOf } from '@/i18n/messagesOf'
import { formatChoices } from '@/i18n/numbers'

import { ItemKeep } from './ItemKeep'

type Props = Readonly<{
  item: PublicItem
  facts: readonly Fact[]
  /** Names of facts that nobody has stated; told in one sentence under the strip. */
  unstated?: readonly string[]
}>

/** The head of an item: what it is called, what it is about, and the facts one asks for first. */
export function ItemHead({ item, facts, unstated = [] }: Props) {
  const { locale, contentLocale } = item
  const words = messagesOf(locale).item
  const lang = langOf(contentLocale, locale)

  return (
    <header className="item-head">
      <KindLabel kind={item.kind} locale={locale} />
      <h1 lang={lang}>{item.title}</h1>
      {item.altNames.length > 0 ? (
        <p className="meta">
          {words.alsoCalled} <span lang={lang}>{item.altNames.join(', ')}</span>
        </p>
      ) : null}
      <p className="lede" lang={lang}>
        {item.summary}
      </p>
      {item.themes.length > 0 ? (
        <ul className="item-themes" aria-label={words.themes}>
          {item.themes.map(({ slug, title }) => (
            <li key={slug}>
              <a href={sectionPath('themes', locale, slug)}>{title}</a>
            </li>
          ))}
        </ul>
      ) : null}
      <UntranslatedNotice
        locale={locale}
        contentLocale={contentLocale}
        href={itemPath(item.kind, item.slug, contentLocale)}
      />
      <FactStrip facts={facts} />
      {unstated.length > 0 ? (
        <p className="meta item-unstated">{words.unknown(formatChoices(unstated, locale))}</p>
      ) : null}
      <ItemKeep item={item} />
      {item.image ? <Picture image={item.image} isEager /> : null}
    </header>
  )
}
