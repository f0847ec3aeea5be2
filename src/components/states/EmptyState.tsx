import type { ReactNode } from 'react'

import { listPath } from '@/domain/publication/addresses'
import { kinds } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'

import { DarkHouse } from './DarkHouse'

type Props = Readonly<{
  title: string
  text: string
  /** The way on; without one the lists are offered. */
  link: Readonly<{ href: string; label: string }> | null
  locale: Locale
  /** What else may help. */
  children?: ReactNode
}>

/** Nothing to show: says so, and suggests a way on. */
export function EmptyState({ title, text, link, locale, children }: Props) {
  const ways = link
    ? [link]
    : kinds.map(({ kind, many }) => ({ href: listPath(kind, locale), label: many[locale] }))

  return (
    <div className="empty-state">
      <DarkHouse lit={0} />
      <div>
        <h2>{title}</h2>
        <p>{text}</p>
        {children}
        <p className="empty-state-ways">
          {ways.map(({ href, label }) => (
            <a key={href} href={href}>
              {label}
            </a>
          ))}
        </p>
      </div>
    </div>
  )
}
