/** A move as the report counts it. Moments are in milliseconds. */
export type ReportEvent = Readonly<{
  /** The document, as collection and id. */
  item: string
  rev: number
  transition: string
  from: string | null
  to: string
  at: number
  who: string | null
  organisation: string | null
}>

export type Period = Readonly<{ from: number; to: number }>

/** How long documents stayed in a state, in milliseconds. */
export type Stay = Readonly<{ state: string; count: number; median: number; p90: number }>

export type OrganisationRow = Readonly<{
  organisation: string | null
  submitted: number
  returned: number
  published: number
}>

export type MonthRow = Readonly<{
  /** `2026-11` */
  month: string
  /** Published for the first time. */
  fresh: number
  /** Published anew. */
  renewed: number
  approved: number
  returned: number
}>

export type Report = Readonly<{
  stays: readonly Stay[]
  months: readonly MonthRow[]
  organisations: readonly OrganisationRow[]
  submitted: number
  approved: number
  returned: number
  published: number
  /** Of the answers in the period, how many asked for changes: 0 to 1; null where nobody answered. */
  returnedShare: number | null
  selfApproved: number
  overridden: number
}>

/**
 * Counts what happened in a period. The events of each document must be whole up to the end of the
 * period: how long it stayed in a state is told by how it came there.
 */
export function makeReport(
  events: readonly ReportEvent[],
  { from, to }: Period,
  monthOf: (at: number) => string,
): Report {
  const isIn = (at: number) => at >= from && at < to
  const stays = new Map<string, number[]>()
  const months = new Map<string, Count>()
  const organisations = new Map<string | null, Count>()
  const all = nothing()

  for (const history of byDocument(events)) {
    for (const { state, since, until } of staysOf(history)) {
      if (isIn(until)) push(stays, state, until - since)
    }
    for (const [event, kinds] of kindsOf(history)) {
      if (!isIn(event.at)) continue
      const counts = [
        all,
        counted(months, monthOf(event.at)),
        counted(organisations, event.organisation),
      ]
      for (const count of counts) for (const kind of kinds) count[kind] += 1
    }
  }

  const answers = all.approved + all.returned
  return {
    stays: [...stays].map(([state, times]) => ({
      state,
      count: times.length,
      median: percentile(times, 0.5),
      p90: percentile(times, 0.9),
    })),
    months: listMonths(from, to, monthOf).map((month) => {
      const { approved, fresh, renewed, returned } = months.get(month) ?? nothing()
      return { month, fresh, renewed, approved, returned }
    }),
    organisations: [...organisations]
      .map(([organisation, { fresh, renewed, returned, submitted }]) => ({
        organisation,
        submitted,
        returned,
        published: fresh + renewed,
      }))
      .filter(({ published, returned, submitted }) => published + returned + submitted > 0)
      .sort((a, b) => b.published - a.published || b.submitted - a.submitted),
    submitted: all.submitted,
    approved: all.approved,
    returned: all.returned,
    published: all.fresh + all.renewed,
    returnedShare: answers > 0 ? all.returned / answers : null,
    selfApproved: all.selfApproved,
    overridden: all.overridden,
  }
}

const kinds = [
  'submitted',
  'approved',
  'returned',
  'fresh',
  'renewed',
  'selfApproved',
  'overridden',
] as const

type Kind = (typeof kinds)[number]
type Count = Record<Kind, number>

const nothing = () => Object.fromEntries(kinds.map((kind) => [kind, 0])) as Count // every kind is there

function counted<Key>(counts: Map<Key, Count>, key: Key): Count {
  const count = counts.get(key) ?? nothing()
  counts.set(key, count)
  return count
}

function push(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** The events of each document, in the order of its revisions. */
function byDocument(events: readonly ReportEvent[]): Iterable<ReportEvent[]> {
  const found = new Map<string, ReportEvent[]>()
  for (const event of events) {
    const history = found.get(event.item)
    if (history) history.push(event)
    else found.set(event.item, [event])
  }
  for (const history of found.values()) history.sort((a, b) => a.rev - b.rev)
  return found.values()
}

type Time = { state: string; since: number; until: number }

/**
 * Each time that a document was in a state and left it. A move within a state does not end the stay;
 * a state that is entered again is another stay.
 */
export function staysOf(history: readonly ReportEvent[]): Time[] {
  const times: Time[] = []
  let entered: { state: string; since: number } | null = null
  for (const { at, from, to } of history) {
    if (from === to) continue
    // a first line that is missing leaves nothing to measure from
    if (entered && entered.state === from) times.push({ ...entered, until: at })
    entered = { state: to, since: at }
  }
  // approved at the same moment as published is no stay
  return times.filter(({ since, until }) => until > since)
}

/** What each event counts as. */
function* kindsOf(history: readonly ReportEvent[]): Generator<[ReportEvent, Kind[]]> {
  let submitter: string | null = null
  let isKnown = false
  for (const event of history) {
    const { to, transition } = event
    // an appointment that could not be kept leaves a line too, and leads elsewhere
    const isPublished = publishing.includes(transition) && to === 'published'
    if (transition === 'submit') {
      submitter = event.who
      yield [event, ['submitted']]
    } else if (transition === 'approve') {
      const isOwn = event.who !== null && event.who === submitter
      yield [event, isOwn ? ['approved', 'selfApproved'] : ['approved']]
    } else if (transition === 'request_changes') yield [event, ['returned']]
    else if (transition === 'override') yield [event, ['overridden']]
    else if (isPublished) yield [event, [isKnown ? 'renewed' : 'fresh']]
    isKnown ||= isPublished
  }
}

const publishing: readonly string[] = ['publish', 'publish_scheduled']

/** The months of a period, the last two years of it at most. */
function listMonths(from: number, to: number, monthOf: (at: number) => string): string[] {
  const months = new Set<string>()
  const day = 86_400_000
  for (let at = from; at < to; at += day) months.add(monthOf(at))
  if (to > from) months.add(monthOf(to - 1))
  return [...months].slice(-24)
}

/** The value that a share of all values does not exceed, between neighbours where it falls there. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? 0
  const above = sorted[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}
