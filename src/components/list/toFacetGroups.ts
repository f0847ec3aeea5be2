import type { Choice } from '@/domain/catalogue/choice'
import { type FacetName, facetOf, facetsOfKinds } from '@/domain/catalogue/facets'
import { toFacetWord } from '@/domain/catalogue/facetWords'
import type { Kind } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'

/** One answer to a question: how it is written in an address, and how many rows it would leave. */
export type FacetOption = Readonly<{
  code: string
  word: string
  label: string
  count: number
  isChosen: boolean
}>

/** One question with its answers. */
export type FacetGroup = Readonly<{
  name: FacetName
  /** The key of its answers in an address. */
  key: string
  options: readonly FacetOption[]
  chosen: number
  /** True when more answers exist than can be shown: one more may be asked for by name. */
  asksByName: boolean
}>

type Asked = Readonly<{
  kinds: readonly Kind[]
  /** The questions to ask. Default: those of the kinds. */
  facets?: readonly FacetName[]
  choice: Choice
  /** By `facet:code`, how many rows each choice would leave. */
  counts: ReadonlyMap<string, number>
  labels: (name: FacetName, code: string) => string
  locale: Locale
}>

/**
 * Makes the questions of a list out of what is counted. An answer that leaves nothing is left out unless
 * it is chosen, and so is a question without answers. Where there can be hundreds of answers, those that
 * hold the most are shown.
 */
export function toFacetGroups(asked: Asked): FacetGroup[] {
  const { choice, counts, kinds, facets = facetsOfKinds(kinds), labels, locale } = asked
  const byFacet = groupByFacet(counts)

  return facets.flatMap((name): FacetGroup[] => {
    const counted = byFacet.get(name) ?? new Map<string, number>()
    const chosen = choice[name] ?? []
    for (const code of chosen) if (!counted.has(code)) counted.set(code, 0)
    if (counted.size === 0) return []

    const asksByName = isLong(name) && counted.size > mostShown
    const codes = inOrder(name, counted, (code) => labels(name, code), locale).filter(
      (code, at) => !asksByName || at < mostShown || chosen.includes(code),
    )
    return [
      {
        name,
        key: facetOf(name).key[locale],
        options: codes.map((code) => ({
          code,
          word: toFacetWord(name, code, locale),
          label: labels(name, code),
          count: counted.get(code) ?? 0,
          isChosen: chosen.includes(code),
        })),
        chosen: chosen.length,
        asksByName,
      },
    ]
  })
}

/** How many answers are shown of a question that can have hundreds. */
const mostShown = 8

/** The questions whose answers are too many to show, and are known by name. */
const isLong = (name: FacetName): boolean => name === 'municipality' || name === 'organisation'

/** How the answers to a question are put in order; the others stand as in their vocabulary. */
const orders: Readonly<Partial<Record<FacetName, 'most' | 'label' | 'latest'>>> = {
  theme: 'most',
  effort: 'most',
  county: 'most',
  municipality: 'most',
  organisation: 'most',
  actorType: 'most',
  sizeClass: 'label',
  year: 'latest',
}

function groupByFacet(counts: ReadonlyMap<string, number>): Map<string, Map<string, number>> {
  const groups = new Map<string, Map<string, number>>()
  for (const [value, count] of counts) {
    const at = value.indexOf(':')
    const name = value.slice(0, at)
    const group = groups.get(name) ?? new Map<string, number>()
    groups.set(name, group.set(value.slice(at + 1), count))
  }
  return groups
}

function inOrder(
  name: FacetName,
  counted: ReadonlyMap<string, number>,
  labelOf: (code: string) => string,
  locale: Locale,
): string[] {
  const codes = [...counted.keys()]
  const { words } = facetOf(name)
  const byCount = (a: string, b: string) => (counted.get(b) ?? 0) - (counted.get(a) ?? 0)

  switch (orders[name]) {
    case 'latest':
      return codes.sort((a, b) => b.localeCompare(a))
    case 'most':
      // names are looked up for no more than settle what is shown
      return isLong(name) && codes.length > mostShown
        ? codes.sort((a, b) => byCount(a, b) || (a < b ? -1 : 1))
        : codes.sort((a, b) => byCount(a, b) || compareIn[locale](labelOf(a), labelOf(b)))
    case 'label':
      return codes.sort((a, b) => compareIn[locale](labelOf(a), labelOf(b)))
    default: {
      const place = (code: string) =>
        typeof words === 'string' ? 0 : words.findIndex((term) => term.code === code)
      return codes.sort((a, b) => place(a) - place(b))
    }
  }
}

const compareIn: Readonly<Record<Locale, (a: string, b: string) => number>> = {
  sv: new Intl.Collator('sv', { numeric: true }).compare,
  en: new Intl.Collator('en', { numeric: true }).compare,
}
