import { Still } from '@/components/still/Still'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

/** Something chosen, and the address without it. */
export type Chip = Readonly<{ key: string; label: string; href: string }>

type Props = Readonly<{ chosen: readonly Chip[]; clearHref: string; locale: Locale }>

/** What is chosen, each with a way to let it go. */
export function Chips({ chosen, clearHref, locale }: Props) {
  const { list } = messagesOf(locale)
  if (chosen.length === 0) return null

  return (
    <Still as="ul" className="chips" aria-label={list.chosen}>
      {chosen.map(({ key, label, href }) => (
        <li key={key}>
          <a href={href} rel="nofollow" aria-label={list.remove(label)}>
            {label} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      {chosen.length > 1 ? (
        <li>
          <a className="chips-clear" href={clearHref}>
            {list.clear}
          </a>
        </li>
      ) : null}
    </Still>
  )
}
