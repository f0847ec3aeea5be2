import { ItemLink } from '@/components/rows/ItemLink'
import type { FacetName } from '@/domain/catalogue/facets'
import type { Suggestion } from '@/domain/guide/suggestion'
import { itemPath } from '@/domain/publication/addresses'
import { toOneLine } from '@/domain/publication/toOneLine'
import { evidenceLevels } from '@/domain/vocabulary/evidence'
import type { Locale } from '@/domain/vocabulary/locales'
import { labelOf as labelOfTerm } from '@/domain/vocabulary/term'
import { langOf } from '@/i18n/langOf'
import { messagesOf } from '@/i18n/messagesOf'

import { toReasons } from './toReasons'

type Props = Readonly<{
  suggestion: Suggestion
  labelOf: (name: FacetName, code: string) => string
  locale: Locale
}>

/** One suggestion: what it is, why it may suit, and what to mind. */
export function SuggestionRow({ labelOf, locale, suggestion }: Props) {
  const { guide } = messagesOf(locale)
  const { card, fit, needsTraining, tools, usedIn } = suggestion
  const lang = langOf(card.contentLocale, locale)
  const reasons = toReasons(fit, labelOf, locale)
  const isProven = Number(card.evidenceLevel) >= provenFrom
  const fits = [
    ...reasons.fits,
    ...(usedIn > 0 ? [guide.usedIn(usedIn)] : []),
    ...(isProven
      ? [guide.evidence(labelOfTerm(evidenceLevels, card.evidenceLevel ?? '', locale))]
      : []),
  ]
  const differs = [...reasons.differs, ...(needsTraining ? [guide.needsTraining] : [])]

  return (
    <article className="guide-row">
      <h4>
        <a href={itemPath(card.kind, card.slug, locale)} lang={lang}>
          {card.title}
        </a>
      </h4>
      <p lang={lang}>{toOneLine(card.summary)}</p>
      <Reasons title={guide.why} reasons={fits} className="guide-fits" />
      <Reasons title={guide.mind} reasons={differs} className="guide-differs" />
      {reasons.unknown ? <p className="guide-unknown">{reasons.unknown}</p> : null}
      {tools.length > 0 ? (
        <p className="guide-tools">
          {guide.tools}:{' '}
          {tools.map((tool, index) => (
            <span key={tool.slug}>
              {index > 0 ? ', ' : null}
              <ItemLink item={tool} locale={locale} />
            </span>
          ))}
        </p>
      ) : null}
    </article>
  )
}

/** From this level on, how surely it works is a reason of its own. */
const provenFrom = 2

type ReasonsProps = Readonly<{ title: string; reasons: readonly string[]; className: string }>

function Reasons({ className, reasons, title }: ReasonsProps) {
  if (reasons.length === 0) return null

  return (
    <ul className={`guide-reasons ${className}`} aria-label={title}>
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  )
}
