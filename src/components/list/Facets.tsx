import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'
import { formatNumber } from '@/i18n/numbers'

import type { Choice, Facet } from './toChoices'

type Props = Readonly<{ facets: readonly Facet[]; chosen: number; locale: Locale }>

/** How many choices of a question stand open; the rest are folded. */
const open = 7

/** What the list can be narrowed by, as links: it works without scripts, and each choice has an address. */
export function Facets({ facets, chosen, locale }: Props) {
  const { list } = messagesOf(locale)
  if (facets.length === 0) return <div />

  return (
    <nav className="facets screen-only" aria-label={list.filterLabel}>
      <details className="facets-fold">
        <summary>
          {list.filter}
          {chosen > 0 ? ` (${chosen})` : null}
        </summary>
        <div className="facets-all">
          {facets.map((facet) => (
            <FacetGroup key={facet.name} facet={facet} locale={locale} />
          ))}
        </div>
      </details>
    </nav>
  )
}

function FacetGroup({ facet, locale }: Readonly<{ facet: Facet; locale: Locale }>) {
  const { list } = messagesOf(locale)
  const { choices, title, name } = facet
  const isLong = choices.length > open + 2
  const shown = isLong ? choices.slice(0, open) : choices
  const folded = isLong ? choices.slice(open) : []

  return (
    <section aria-labelledby={`filter-${name}`}>
      <h2 id={`filter-${name}`}>{title}</h2>
      <ChoiceList choices={shown} locale={locale} />
      {folded.length > 0 ? (
        <details open={folded.some(({ isChosen }) => isChosen)}>
          <summary>{list.more(folded.length)}</summary>
          <ChoiceList choices={folded} locale={locale} />
        </details>
      ) : null}
    </section>
  )
}

function ChoiceList({ choices, locale }: Readonly<{ choices: readonly Choice[]; locale: Locale }>) {
  return (
    <ul>
      {choices.map(({ key, label, count, isChosen, href }) => (
        <li key={key}>
          <a href={href} rel="nofollow" aria-current={isChosen ? 'true' : undefined}>
            <span className="choice-window" aria-hidden="true" />
            <span>{label}</span> <span className="choice-count">{formatNumber(count, locale)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
