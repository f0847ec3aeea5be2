import type { Chance } from './chance'
import type { Part, Row } from './tables'

/** The day on which all that is made up has happened. */
const today = Date.UTC(2026, 10, 1)
const day = 24 * 60 * 60 * 1000

/** Settles what each item has of its own: its address, its dates, its years and where it is. */
export function settleRoot(
  chance: Chance,
  part: Part,
  template: Row,
  own: Readonly<{ slug: string; municipality: string }>,
): Row {
  const published = today - chance.below(3 * 365) * day - chance.below(day)
  // Every other item has been looked at again since.
  const verified = chance.isLikely(0.5) ? published + chance.below(today - published) : published
  const startYear = chance.between(1998, 2026)
  const settled: Row = {
    slug: own.slug,
    featured: 0,
    workflow_submitted_at: at(published - 5 * day),
    workflow_approved_at: at(published),
    workflow_first_published_at: at(published),
    workflow_published_at: at(published),
    workflow_verified_at: at(verified),
    workflow_next_review_at: at(verified + 365 * day),
    created_at: at(published - 9 * day),
    updated_at: at(verified),
    start_year: startYear,
    end_year: chance.isLikely(0.5) ? Math.min(2026, startYear + chance.between(1, 6)) : null,
    municipality_id: template.municipality_id ? own.municipality : null,
  }
  return Object.fromEntries(Object.entries(settled).filter(([name]) => part.columns.includes(name)))
}

const at = (time: number) => new Date(time).toISOString()
