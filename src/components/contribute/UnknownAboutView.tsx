import { StatePage } from '@/components/states/StatePage'
import { listPath } from '@/domain/publication/addresses'
import type { SubmissionKind } from '@/domain/submission/kinds'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

type Props = Readonly<{ kind: Exclude<SubmissionKind, 'example'>; locale: Locale }>

/** The address does not say which page is meant: shows where to find it. */
export function UnknownAboutView({ kind, locale }: Props) {
  const { kinds, unknownAbout } = messagesOf(locale).contribute
  const ways = [
    { href: listPath('method', locale), label: unknownAbout.methods },
    { href: listPath('tool', locale), label: unknownAbout.tools },
    ...(kind === 'correction'
      ? [{ href: listPath('example', locale), label: unknownAbout.examples }]
      : []),
  ]

  return (
    <StatePage kicker={kinds[kind].title} title={unknownAbout.title} text={unknownAbout.text}>
      <ul className="state-page-ways">
        {ways.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </StatePage>
  )
}
