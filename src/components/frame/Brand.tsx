import { startPath } from '@/domain/publication/addresses'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

/** The name of the bank, with its mark: a façade at dusk with two windows lit. */
export function Brand({ locale }: Readonly<{ locale: Locale }>) {
  const { site } = messagesOf(locale)

  return (
    <a className="brand" href={startPath(locale)}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <rect width="24" height="24" rx="2" />
        {windows.map(([x, y], index) => (
          <rect
            key={`${x} ${y}`}
            className={isLit(index) ? 'lit' : 'dark'}
            x={x}
            y={y}
            width="5"
            height="5"
          />
        ))}
      </svg>
      <span>
        <span lang="sv">{site.name}</span>
        <small>{site.tagline}</small>
      </span>
    </a>
  )
}

const steps = [3, 9.5, 16] as const
const windows = steps.flatMap((y) => steps.map((x) => [x, y] as const))
const isLit = (index: number) => index === 2 || index === 4
