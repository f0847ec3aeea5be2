import type { Kind } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'

/** A text in pieces: plain, found, plain, found … */
export type Stripes = readonly string[]

/** A row of what is found, in the words that it shows. */
export type FoundLine = Readonly<{
  kind: Kind
  kindName: string
  href: string
  /** The language of its texts, where it is not that of the page. */
  lang?: Locale | undefined
  title: Stripes
  summary: Stripes
  excerpt?: Stripes | undefined
  facts: readonly string[]
  evidence?: Readonly<{ level: number; label: string }> | undefined
  /** A word about how long ago somebody checked it; left out where that is lately. */
  stale?: string | undefined
}>

/**
 * Writes rows as one text: as some hundred values of their own, each would be written, escaped and read
 * three times on its way to the browser.
 */
export const packLines = (lines: readonly FoundLine[]): string => JSON.stringify(lines)

/** Reads what `packLines` has written. */
export const unpackLines = (packed: string): readonly FoundLine[] => JSON.parse(packed)
