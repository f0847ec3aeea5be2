import { type Kind, kinds, rowOfKind } from '@/domain/vocabulary/kinds'
import { type Locale, locales } from '@/domain/vocabulary/locales'

/** An item that somebody has picked, by its address. */
export type Pick = Readonly<{ kind: Kind; slug: string }>

/** What an address says is picked, and what of it could not be read. */
export type ParsedPicks = Readonly<{
  /** Each once, in the order in which they stand. */
  picks: readonly Pick[]
  /** What stands there and is no address of an item, as it was written. */
  unknown: readonly string[]
  /** True when more were picked than are shown. */
  isTooMany: boolean
}>

/** The key by which picked items stand in an address: `?val=metoder.bostad-forst,exempel.garden`. */
export const pickKey = 'val'

/** How many can be set beside each other. */
export const mostCompared = 4

/** How many a list of one's own holds. */
export const mostListed = 50

const longestTold = 100

/** Writes a picked item as it stands in an address: the word of its kind, a dot, and its slug. */
export const writePick = ({ kind, slug }: Pick, locale: Locale): string =>
  `${rowOfKind(kind).path[locale]}.${slug}`

/** Writes several, with commas between; an address without any is none. */
export const writePicks = (picks: readonly Pick[], locale: Locale): string =>
  picks.map((pick) => writePick(pick, locale)).join(',')

/** Reads picked items, with commas between or with the key repeated, in the words of either language. */
export function parsePicks(
  written: string | readonly string[] | undefined,
  most: number,
): ParsedPicks {
  const values = (typeof written === 'string' ? [written] : (written ?? []))
    .flatMap((one) => one.split(','))
    .map((one) => one.trim())
    .filter(Boolean)
  const found = new Map<string, Pick>()
  const unknown: string[] = []
  for (const value of values.slice(0, mostRead)) {
    const pick = parsePick(value)
    if (pick) found.set(`${pick.kind}.${pick.slug}`, pick)
    else if (unknown.length < mostTold) unknown.push(value.slice(0, longestTold))
  }
  const picks = [...found.values()]
  return { picks: picks.slice(0, most), unknown, isTooMany: picks.length > most }
}

/** Nobody picks more by hand, and nobody reads of more that is wrong. */
const mostRead = 300
const mostTold = 5

function parsePick(value: string): Pick | null {
  const [word = '', slug = '', ...more] = value.toLowerCase().split('.')
  const kind = kinds.find(
    (row) => row.kind === word || locales.some((locale) => row.path[locale] === word),
  )?.kind
  return kind && more.length === 0 && /^[a-z0-9][a-z0-9-]{0,199}$/.test(slug)
    ? { kind, slug }
    : null
}

/** Says whether two picks are of the same item. */
export const isSamePick = (a: Pick, b: Pick): boolean => a.kind === b.kind && a.slug === b.slug
