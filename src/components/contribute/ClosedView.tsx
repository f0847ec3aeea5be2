import { StatePage } from '@/components/states/StatePage'
import { listPath } from '@/domain/publication/addresses'
import type { SubmissionKind } from '@/domain/submission/kinds'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

type Props = Readonly<{ kind: SubmissionKind; locale: Locale; message: string | null }>

/** The door is closed for now: says so, when it opens if that is known, and where to go meanwhile. */
export function ClosedView({ kind, locale, message }: Props) {
  const { closed, kinds, unknownAbout } = messagesOf(locale).contribute

  return (
    <StatePage
      kicker={kinds[kind].title}
      title={closed.title}
      text={message ?? closed.text}
      lit={0}
    >
      <p>
        <a className="button quiet" href={listPath('example', locale)}>
          {unknownAbout.examples}
        </a>
      </p>
    </StatePage>
  )
}
