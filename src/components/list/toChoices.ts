import type { FilterName, ListFilters } from '@/domain/publication/listAddress'
import { labStatuses, statuses, targetGroups } from '@/domain/vocabulary/efforts'
import type { Locale } from '@/domain/vocabulary/locales'
import { labelOf, type Vocabulary } from '@/domain/vocabulary/term'
import { messagesOf } from '@/i18n/messagesOf'

/** What a list can be narrowed to, each with how many items it holds. */
export type ListOptions = Readonly<{
  themes: readonly Readonly<{ slug: string; title: string; count: number }>[]
  municipalities: readonly Readonly<{ code: string; name: string; count: number }>[]
  targetGroups: readonly Readonly<{ code: string; count: number }>[]
  statuses: readonly Readonly<{ code: string; count: number }>[]
}>

/** One choice: where it leads, and whether it is made. A choice that is made leads to its removal. */
export type Choice = Readonly<{
  key: string
  label: string
  count: number
  isChosen: boolean
  href: string
}>

export type Facet = Readonly<{ name: FilterName; title: string; choices: readonly Choice[] }>

type Option = Readonly<{ key: string; label: string; count: number }>
type AddressOf = (choice: Readonly<{ filters?: ListFilters }>) => string

/** Turns what can be chosen into links, one list for each question; a question without choices is left out. */
export function toChoices(
  options: ListOptions,
  filters: ListFilters,
  locale: Locale,
  addressOf: AddressOf,
): readonly Facet[] {
  const { list } = messagesOf(locale)
  const facet = (name: FilterName, known: readonly Option[]): Facet => ({
    name,
    title: list[name],
    choices: known
      .filter(({ key, count }) => count > 0 || key === filters[name])
      .map((option) => toChoice(name, option, filters, addressOf)),
  })

  return [
    facet(
      'theme',
      mostFirst(options.themes).map(({ slug, title, count }) => ({
        key: slug,
        label: title,
        count,
      })),
    ),
    facet('status', labelled([...statuses, ...labStatuses], options.statuses, locale)),
    facet('targetGroup', labelled(targetGroups, options.targetGroups, locale)),
    facet(
      'municipality',
      mostFirst(options.municipalities).map(({ code, name, count }) => ({
        key: code,
        label: name,
        count,
      })),
    ),
  ].filter(({ choices }) => choices.length > 0)
}

/** What holds the most comes first; what holds as many keeps its order by name. */
const mostFirst = <Option extends Readonly<{ count: number }>>(options: readonly Option[]) =>
  options.toSorted((a, b) => b.count - a.count)

/** Options by code, in the order of their vocabulary. */
function labelled(
  vocabulary: Vocabulary,
  options: readonly Readonly<{ code: string; count: number }>[],
  locale: Locale,
): readonly Option[] {
  const place = (code: string) => vocabulary.findIndex((term) => term.code === code)

  return options
    .toSorted((a, b) => place(a.code) - place(b.code))
    .map(({ code, count }) => ({ key: code, label: labelOf(vocabulary, code, locale), count }))
}

function toChoice(
  name: FilterName,
  option: Option,
  filters: ListFilters,
  addressOf: AddressOf,
): Choice {
  const isChosen = filters[name] === option.key
  const { [name]: _, ...others } = filters

  return {
    ...option,
    isChosen,
    href: addressOf({ filters: isChosen ? others : { ...filters, [name]: option.key } }),
  }
}
