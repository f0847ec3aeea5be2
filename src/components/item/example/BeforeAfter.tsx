import { toLabel } from '@/components/facts/toLabel'
import type { Outcome } from '@/domain/publication/publicItem'
import { directions, measureTypes } from '@/domain/vocabulary/evidence'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

import { toComparison } from './toComparison'
import { unitOf } from './unitOf'

type Props = Readonly<{ outcome: Outcome; lang: Locale | undefined; locale: Locale }>

/** One measured result: two bars where both figures are known, otherwise the figures alone. */
export function BeforeAfter({ outcome, lang, locale }: Props) {
  const { example: words } = messagesOf(locale)
  const comparison = toComparison(outcome)
  const rows = [
    { label: words.before, figure: outcome.baseline, share: comparison?.beforeShare, isLit: false },
    { label: words.after, figure: outcome.result, share: comparison?.afterShare, isLit: true },
  ]
  const measured = toLabel(measureTypes, outcome.measureType, locale)
  const meta = [
    toLabel(directions, outcome.direction, locale),
    measured && words.measuredWith(measured.toLocaleLowerCase(locale)).replace(/\.$/, ''),
    outcome.date,
    outcome.source,
  ].filter(Boolean)

  return (
    <figure className="before-after">
      <figcaption lang={lang}>
        {outcome.indicator}
        {unitOf(outcome) ? <span>, {unitOf(outcome)}</span> : null}
      </figcaption>
      <dl className={comparison ? 'before-after-bars' : 'before-after-figures'}>
        {rows
          .filter(({ figure }) => figure)
          .map(({ label, figure, share, isLit }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {share === undefined ? null : (
                  <svg className={isLit ? 'bar lit' : 'bar'} aria-hidden="true" focusable="false">
                    <rect width={`${share}%`} height="100%" />
                  </svg>
                )}
                <b>{figure}</b>
              </dd>
            </div>
          ))}
      </dl>
      {meta.length > 0 ? <p className="meta">{meta.join(' · ')}</p> : null}
    </figure>
  )
}
