import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'
import { formatNumber } from '@/i18n/numbers'

import { type FacetQuestion, FacetQuestions } from './FacetQuestions'
import { FilterByScript } from './FilterByScript'
import { packOptions } from './packedOptions'
import type { FacetGroup, FacetOption } from './toFacetGroups'

type Props = Readonly<{
  /** Where the form leads: the path of the page itself. */
  action: string
  groups: readonly FacetGroup[]
  /** The query of the address as it is now. */
  query: string
  locale: Locale
}>

/** The id of the form, for the fields of it that stand elsewhere on the page. */
export const filterForm = 'filter'

/** How many answers of a question stand open; the rest are folded. */
const open = 7

/** How many questions stand open before anything is chosen. */
const openGroups = 3

/** What the page can be narrowed by, as a form: it works without scripts, and each choice has an address. */
export function Facets({ action, groups, locale, query }: Props) {
  const { facets, list } = messagesOf(locale)
  const chosen = groups.reduce((sum, group) => sum + group.chosen, 0)

  return (
    <form
      id={filterForm}
      className="facets screen-only"
      action={action}
      aria-label={list.filterLabel}
    >
      {groups.length > 0 ? (
        <details className="facets-fold">
          <summary>
            {list.filter}
            {chosen > 0 ? ` (${chosen})` : null}
          </summary>
          <FilterByScript form={filterForm} query={query} note={facets.changesAtOnce} />
          <FacetQuestions questions={groups.map((group, at) => toQuestion(group, at, locale))} />
          <p className="facets-send">
            <button className="button" type="submit">
              {facets.show}
            </button>
          </p>
        </details>
      ) : null}
    </form>
  )
}

function toQuestion(group: FacetGroup, at: number, locale: Locale): FacetQuestion {
  const { facets, list } = messagesOf(locale)
  const { asksByName, chosen, key, name, options } = group
  const isLong = options.length > open + 2
  const shown = isLong ? options.slice(0, open) : options
  const folded = options.slice(shown.length)

  return {
    name,
    field: key,
    title: facets.titles[name],
    note: facets.notes[name],
    chosen,
    isOpen: at < openGroups || chosen > 0,
    options: pack(shown, locale),
    folded: isLong
      ? {
          label: list.more(folded.length),
          options: pack(folded, locale),
          isOpen: folded.some(({ isChosen }) => isChosen),
        }
      : undefined,
    other: asksByName ? facets.others[name] : undefined,
  }
}

const pack = (options: readonly FacetOption[], locale: Locale): string =>
  packOptions(
    options.map(({ count, isChosen, label, word }) => [
      word,
      label,
      formatNumber(count, locale),
      isChosen ? 1 : 0,
    ]),
  )
