/** How published documents are looked at again. */
export type FreshnessOptions = Readonly<{
  /** The public address where the receiver of a letter confirms a document. Default: none, and letters lead to the admin. */
  addressOf?: (link: { token: string; language: string }) => string
  /** The collections whose documents are looked at again. Default: every collection under the workflow. */
  collections?: readonly string[]
  /** Days that a link in a letter is good for. Default 60. */
  linkDays?: number
  /** Months after which a document is marked, is marked again, and is proposed for archiving. Default 12, 24, 36. */
  marks?: Marks
}>

/** The ages at which a document is marked, in months since somebody last vouched for it. */
export type Marks = Readonly<{ ageing: number; stale: number; outlived: number }>

/** The options with every default filled in. */
export type FreshnessSettings = Readonly<{
  /** Null where nobody can confirm without signing in. */
  addressOf: FreshnessOptions['addressOf'] | null
  collections: readonly string[]
  linkDays: number
  marks: Marks
}>

/** Fills in the defaults of what is looked at again. */
export function settleFreshness(
  options: FreshnessOptions = {},
  collections: readonly string[],
): FreshnessSettings {
  return {
    collections,
    linkDays: 60,
    marks: { ageing: 12, stale: 24, outlived: 36 },
    ...options,
    addressOf: options.addressOf ?? null,
  }
}

/** Names what the options ask for that cannot be; null when all can. */
export function faultOfFreshness(
  { collections, linkDays, marks }: FreshnessSettings,
  known: readonly string[],
): string | null {
  const stranger = collections.find((slug) => !known.includes(slug))
  if (stranger) return `freshness: "${stranger}" is not under the workflow`
  if (!(linkDays > 0)) return 'freshness: linkDays must be more than 0'

  const isRising = 0 < marks.ageing && marks.ageing < marks.stale && marks.stale < marks.outlived
  return isRising ? null : 'freshness: the marks must rise: ageing, stale, outlived'
}
