import { formPath } from '@/domain/submission/addresses'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

type Props = Readonly<{ kind: 'method' | 'tool'; slug: string; locale: Locale }>

/** The way in for whoever has used a method or a tool and can tell how it went. */
export function UsedIt({ kind, locale, slug }: Props) {
  const { doors } = messagesOf(locale).contribute

  return (
    <p className="screen-only">
      <a className="button" href={formPath(locale, 'experience', { kind, slug })}>
        {kind === 'method' ? doors.usedMethod : doors.usedTool}
      </a>
    </p>
  )
}
