import type { Outcome } from '@/domain/publication/publicItem'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

import { BeforeAfter } from './BeforeAfter'
import { OutcomeTable } from './OutcomeTable'

type Props = Readonly<{ outcomes: readonly Outcome[]; lang: Locale | undefined; locale: Locale }>

/** The measured results: a figure for each, and one table with everything that is known about them. */
export function Outcomes({ outcomes, lang, locale }: Props) {
  const { example: words } = messagesOf(locale)
  if (outcomes.length === 0) return null

  return (
    <div className="outcomes">
      {outcomes.map((outcome) => (
        <BeforeAfter
          key={`${outcome.indicator} ${outcome.date}`}
          outcome={outcome}
          lang={lang}
          locale={locale}
        />
      ))}
      <details>
        <summary>{words.showTable}</summary>
        <OutcomeTable outcomes={outcomes} lang={lang} locale={locale} />
      </details>
      <p className="meta">{words.caution}</p>
    </div>
  )
}
