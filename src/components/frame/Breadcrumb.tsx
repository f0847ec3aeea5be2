import { startPath } from '@/domain/publication/addresses'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

/** One step on the way; the page one stands on has no address of its own here. */
export type Crumb = Readonly<{ label: string; href?: string }>

type Props = Readonly<{ locale: Locale; crumbs: readonly Crumb[] }>

/** The way from the start page to this page. */
export function Breadcrumb({ locale, crumbs }: Props) {
  const { site } = messagesOf(locale)
  const steps: readonly Crumb[] = [{ label: site.start, href: startPath(locale) }, ...crumbs]

  return (
    <nav className="breadcrumb wrap" aria-label={site.breadcrumb}>
      <ol>
        {steps.map(({ label, href }) => (
          <li key={label}>
            {href ? <a href={href}>{label}</a> : <span aria-current="page">{label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
