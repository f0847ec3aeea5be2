import { toChoiceAddress } from '@/domain/catalogue/choiceAddress'
import type { FacetName } from '@/domain/catalogue/facets'
import { type Answers, listAnswered, toListChoice, withoutAnswer } from '@/domain/guide/answers'
import type { Suggestions } from '@/domain/guide/suggestion'
import { listPath } from '@/domain/publication/addresses'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'
import { formatNumber } from '@/i18n/numbers'

import { SuggestionRow } from './SuggestionRow'

type Props = Readonly<{
  suggestions: Suggestions
  answers: Answers
  labelOf: (name: FacetName, code: string) => string
  addressOf: (answers: Answers) => string
  locale: Locale
}>

/** What is suggested of one kind, and the way to all that fits; where nothing fits all, what to loosen. */
export function SuggestedKind(props: Props) {
  const { answers, labelOf, locale, suggestions } = props
  const { fitAll, kind, rows } = suggestions
  const { guide } = messagesOf(locale)
  const isAnswered = listAnswered(answers).length > 0

  return (
    <section className={`guide-kind k-${kind}`} aria-labelledby={`guide-${kind}`}>
      <h3 id={`guide-${kind}`}>{guide.kinds[kind]}</h3>
      {fitAll === 0 && rows.length > 0 ? <Loosen {...props} /> : null}
      {rows.length === 0 ? <p>{guide.none[kind]}</p> : null}
      <ul className="guide-rows">
        {rows.map((one) => (
          <li key={one.card.slug}>
            <SuggestionRow suggestion={one} labelOf={labelOf} locale={locale} />
          </li>
        ))}
      </ul>
      {isAnswered && fitAll > 0 ? (
        <p className="guide-all screen-only">
          <a
            href={toChoiceAddress(
              listPath(kind, locale),
              { choice: toListChoice(answers, kind) },
              locale,
            )}
          >
            {guide.all[kind](fitAll, formatNumber(fitAll, locale))}
          </a>
        </p>
      ) : null}
    </section>
  )
}

function Loosen({ addressOf, answers, locale, suggestions }: Props) {
  const { guide } = messagesOf(locale)
  const { kind, loosen } = suggestions

  return (
    <div className="guide-loosen">
      <p>{guide.nothingFits[kind]}</p>
      {loosen.length > 0 ? (
        <ul className="screen-only">
          {loosen.slice(0, mostLoosened).map(({ count, facet }) => (
            <li key={facet}>
              <a href={addressOf(withoutAnswer(answers, facet))}>
                {guide.loosen(
                  guide.facets[facet],
                  guide.found[kind](count, formatNumber(count, locale)),
                )}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

/** So many answers are offered to be let go; the one that opens most first. */
const mostLoosened = 3
