import { Still } from '@/components/still/Still'
import { startPath } from '@/domain/publication/addresses'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

/** The name of the bank, with its mark: a façade at dusk with two windows lit. */
export function Brand({ locale }: Readonly<{ locale: Locale }>) {
  const { site } = messagesOf(locale)

  return (
    <Still as="a" className="brand" href={startPath(locale)}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <rect width="24" height="24" rx="2" />
        <path className="dark" d={draw(false)} />
        <path className="lit" d={draw(true)} />
      </svg>
      <span>
        <span lang="sv">{site.name}</span>
        <small>{site.tagline}</small>
      </span>
    </Still>
  )
}

const steps = [3, 9.5, 16] as const
const windows = steps.flatMap((y) => steps.map((x) => `M${x} ${y}h5v5h-5z`))
const lit: readonly number[] = [2, 4]

/** The windows that are lit, or those that are not, in one stroke. */
const draw = (isLit: boolean): string =>
  windows.filter((_, index) => lit.includes(index) === isLit).join('')
