import { listPath } from '@/domain/publication/addresses'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

/** The three ways in that most visitors look for. */
export function Doors({ locale }: Readonly<{ locale: Locale }>) {
  const { start } = messagesOf(locale)
  const doors = [
    { kind: 'method', title: start.doorMethods, text: start.doorMethodsText },
    { kind: 'example', title: start.doorExamples, text: start.doorExamplesText },
    { kind: 'lab', title: start.doorLabs, text: start.doorLabsText },
  ] as const

  return (
    <nav className="doors" aria-label={start.doors}>
      <ul>
        {doors.map(({ kind, title, text }) => (
          <li key={kind} className={`k-${kind}`}>
            <a href={listPath(kind, locale)}>
              <strong>{title}</strong>
              <span>{text}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
