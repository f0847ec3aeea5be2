import { findingPath } from '@/domain/catalogue/addresses'
import { listPath } from '@/domain/publication/addresses'
import { contributePath } from '@/domain/submission/addresses'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

/** The three ways in that most visitors look for. */
export function Doors({ locale }: Readonly<{ locale: Locale }>) {
  const { contribute, start } = messagesOf(locale)
  const doors = [
    {
      href: findingPath('guide', locale),
      kind: 'method',
      title: start.doorMethods,
      text: start.doorMethodsText,
    },
    {
      href: listPath('example', locale),
      kind: 'example',
      title: start.doorExamples,
      text: start.doorExamplesText,
    },
    {
      href: contributePath(locale),
      kind: 'lab',
      title: contribute.doors.share,
      text: contribute.doors.shareText,
    },
  ]

  return (
    <nav className="doors" aria-label={start.doors}>
      <ul>
        {doors.map(({ href, kind, title, text }) => (
          <li key={kind} className={`k-${kind}`}>
            <a href={href}>
              <strong>{title}</strong>
              <span>{text}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
