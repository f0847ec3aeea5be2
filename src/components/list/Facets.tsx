import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'
import { formatNumber } from '@/i18n/numbers'

import { FilterByScript } from './FilterByScript'
import { type Option, Options } from './Options'
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
          {groups.map((group, at) => (
            <Group key={group.name} group={group} isFirst={at < openGroups} locale={locale} />
          ))}
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

type GroupProps = Readonly<{ group: FacetGroup; isFirst: boolean; locale: Locale }>

function Group({ group, isFirst, locale }: GroupProps) {
  const { facets, list } = messagesOf(locale)
  const { asksByName, chosen, key, name, options } = group
  const isLong = options.length > open + 2
  const shown = isLong ? options.slice(0, open) : options
  const folded = isLong ? options.slice(open) : []
  const title = facets.titles[name]

  return (
    <details className="facet" open={isFirst || chosen > 0}>
      <summary>
        {title}
        {chosen > 0 ? ` (${chosen})` : null}
      </summary>
      <fieldset>
        <legend className="hidden-visually">{title}</legend>
        {facets.notes[name] ? <p className="facet-note">{facets.notes[name]}</p> : null}
        <Options name={key} options={toOptions(shown, locale)} />
        {folded.length > 0 ? (
          <details open={folded.some(({ isChosen }) => isChosen)}>
            <summary>{list.more(folded.length)}</summary>
            <Options name={key} options={toOptions(folded, locale)} />
          </details>
        ) : null}
        {asksByName ? (
          <label className="facet-other">
            {facets.others[name]}
            <input name={key} autoComplete="off" maxLength={100} />
          </label>
        ) : null}
      </fieldset>
    </details>
  )
}

const toOptions = (options: readonly FacetOption[], locale: Locale): Option[] =>
  options.map(({ count, isChosen, label, word }) => [
    word,
    label,
    formatNumber(count, locale),
    isChosen ? 1 : 0,
  ])
