import type { ReactNode } from 'react'

import type { FacetName } from '@/domain/catalogue/facets'
import { type Answers, listAnswered } from '@/domain/guide/answers'
import type { Suggestions } from '@/domain/guide/suggestion'
import type { ThemeCard } from '@/domain/publication/publicItem'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

import { GuideForm } from './GuideForm'
import { SuggestedKind } from './SuggestedKind'

type Props = Readonly<{
  answers: Answers
  suggestions: readonly Suggestions[]
  themes: readonly ThemeCard[]
  labelOf: (name: FacetName, code: string) => string
  addressOf: (answers: Answers) => string
  /** What in the address could not be followed. */
  notice: ReactNode
  locale: Locale
}>

/** The guide: four questions, and what suits the answers, with the reasons. */
export function GuideView({ notice, suggestions, ...asked }: Props) {
  const { answers, labelOf, locale } = asked
  const { guide } = messagesOf(locale)
  const isAnswered = listAnswered(answers).length > 0

  return (
    <div className="wrap guide">
      <header className="list-head">
        <h1>{guide.title}</h1>
        <p className="lede">{guide.lede}</p>
      </header>
      {notice}
      <div className="guide-body">
        <GuideForm {...asked} />
        <div className="guide-result">
          <h2>{isAnswered ? guide.resultTitle : guide.startTitle}</h2>
          {isAnswered ? null : <p className="guide-start">{guide.startText}</p>}
          {suggestions.map((one) => (
            <SuggestedKind
              key={one.kind}
              suggestions={one}
              answers={answers}
              labelOf={labelOf}
              addressOf={asked.addressOf}
              locale={locale}
            />
          ))}
        </div>
      </div>
    </div>
  )
}
