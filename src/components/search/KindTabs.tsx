import { Still } from '@/components/still/Still'
import { kinds } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'
import { formatNumber } from '@/i18n/numbers'

/** A way to what is found of one kind, or of all. */
export type KindTab = Readonly<{
  key: string
  label: string
  count: number
  href: string
  isChosen: boolean
}>

/** Above what is found: how much there is of each kind, and the way to it alone. */
export function KindTabs({ tabs, locale }: Readonly<{ tabs: readonly KindTab[]; locale: Locale }>) {
  return (
    <Still as="nav" className="kind-tabs screen-only" aria-label={messagesOf(locale).search.kinds}>
      <ul>
        {tabs.map(({ key, label, count, href, isChosen }) => (
          <li key={key}>
            <a href={href} aria-current={isChosen ? 'true' : undefined}>
              {label} <span>{formatNumber(count, locale)}</span>
            </a>
          </li>
        ))}
      </ul>
    </Still>
  )
}

/** The kinds that hold something, and those that are chosen; all of them together come first. */
export function toKindTabs(
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
  locale: Locale,
  hrefOf: (kinds: readonly string[]) => string,
): KindTab[] {
  const ofKinds = kinds.map(({ kind, many }) => ({
    key: kind,
    label: many[locale],
    count: counts.get(`kind:${kind}`) ?? 0,
    href: hrefOf([kind]),
    isChosen: chosen.includes(kind),
  }))
  const all = {
    key: 'all',
    label: messagesOf(locale).search.everything,
    count: ofKinds.reduce((sum, { count }) => sum + count, 0),
    href: hrefOf([]),
    isChosen: chosen.length === 0,
  }
  return [all, ...ofKinds.filter(({ count, isChosen }) => count > 0 || isChosen)]
}
