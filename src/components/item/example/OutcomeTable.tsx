import { toLabel } from '@/components/facts/toLabel'
import type { Outcome } from '@/domain/publication/publicItem'
import { directions, measureTypes } from '@/domain/vocabulary/evidence'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

import { unitOf } from './unitOf'

type Props = Readonly<{ outcomes: readonly Outcome[]; lang: Locale | undefined; locale: Locale }>

/** Everything that is known about the measured results, as a table. */
export function OutcomeTable({ outcomes, lang, locale }: Props) {
  const { example: words } = messagesOf(locale)
  const heads = [
    words.indicator,
    words.before,
    words.after,
    words.direction,
    words.measured,
    words.year,
    words.source,
  ]

  return (
    // A wide table scrolls by itself, also by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={words.tableCaption}>
      <table>
        <caption>{words.tableCaption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {outcomes.map((outcome) => (
            <tr key={`${outcome.indicator} ${outcome.date}`}>
              <th scope="row" lang={lang}>
                {outcome.indicator}
                {unitOf(outcome) ? `, ${unitOf(outcome)}` : null}
              </th>
              {cellsOf(outcome, locale).map((cell, index) => (
                <td key={heads[index + 1]}>
                  {cell ?? <span className="meta">{words.notMeasured}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function cellsOf(outcome: Outcome, locale: Locale): readonly (string | null)[] {
  return [
    outcome.baseline,
    outcome.result,
    toLabel(directions, outcome.direction, locale),
    toLabel(measureTypes, outcome.measureType, locale),
    outcome.date,
    outcome.source,
  ]
}
