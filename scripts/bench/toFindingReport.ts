import { describeMachine } from './describeMachine'
import type { Figures } from './measure'
import type { Start } from './startToSearch'
import type { Target } from './targets'
import type { Index } from './weighIndex'

/** What was measured of a bank with so many items. */
export type Measured = Readonly<{
  items: number
  /** The first start has no index to go by, the second finds what the first left. */
  starts: Readonly<{ first: Start; second: Start }> | null
  index: Index | null
  targets: readonly Readonly<{ target: Target; base: Figures; figures: Figures; share: number }>[]
}>

type Row = Measured['targets'][number]

/** Writes what was measured, and for each promise whether it held. */
export function toFindingReport(
  measured: readonly Measured[],
  { connections, seconds }: Readonly<{ connections: number; seconds: number }>,
): string {
  return `# How fast visitors find

${connections} connections, ${seconds} s each, one process, SQLite, ${describeMachine()};
load and server share the machine. Items are made up in the shape of the first content. The share is of what a plain
server does with a file of 28 kB just before and after: compare that, not the seconds. CPU is what a request costs the server, and minds
a busy machine least. What is measured by one visitor has one connection.

${measured.map(toSection).join('\n')}
${toGrowth(measured)}`
}

function toSection({ index, items, starts, targets }: Measured): string {
  return `## ${items.toLocaleString('en')} items

${toTable(
  [
    '',
    'req/s',
    'share',
    'p50 ms',
    'p99 ms',
    'CPU ms',
    'kB',
    'failed',
    'promised',
    'p99 under 5 × p50',
  ],
  [...toBase(targets), ...targets.map(toRow)],
)}
${index || starts ? toTable(['', 'measured', 'promised at 10,000'], [...indexRows(index, items), ...startRows(starts, items)]) : ''}`
}

function toRow(row: Row): unknown[] {
  const isEven = row.figures.p99 < 5 * row.figures.p50
  return [
    row.target.name,
    ...toFigures(row.figures, row.share.toFixed(4)),
    toPromise(row),
    held(isEven),
  ]
}

/** The plain server, in the middle of what it did before each. */
function toBase(rows: readonly Row[]): unknown[][] {
  const sorted = rows.map(({ base }) => base).toSorted((a, b) => a.perSecond - b.perSecond)
  const middle = sorted[Math.floor(sorted.length / 2)]
  return middle ? [['a file of 28 kB, plain server', ...toFigures(middle, '1'), '', '']] : []
}

const toFigures = ({ bytes, cpuMs, failed, p50, p99, perSecond }: Figures, share: string) => [
  perSecond.toFixed(perSecond < 100 ? 1 : 0),
  share,
  p50.toFixed(1),
  p99.toFixed(1),
  cpuMs.toFixed(2),
  Math.round(bytes / 1000),
  failed,
]

function toPromise({ figures, share, target }: Row): string {
  if (figures.failed > 0) return 'FAILING: answers other than 200'
  if (target.mostMs) return `under ${target.mostMs} ms: ${held(figures.p50 < target.mostMs)}`
  return target.leastShare ? `${target.leastShare}: ${held(share >= target.leastShare)}` : ''
}

/** What is promised of ten thousand items holds for fewer, and says nothing of more. */
const promiseAt = (items: number, promise: string, isHeld: boolean): string =>
  items > 10_000 ? '' : `${promise}: ${held(isHeld)}`

const indexRows = (index: Index | null, items: number) =>
  index
    ? [
        ['read what is published', inSeconds(index.readMs, index.readCpuMs), ''],
        [
          'index it',
          inSeconds(index.indexMs, index.indexCpuMs),
          promiseAt(items, 'under 10 s', index.indexMs < 10_000),
        ],
        [
          'weight of both in memory',
          `${index.mb.toFixed(0)} MB`,
          promiseAt(items, 'under 250 MB', index.mb < 250),
        ],
      ]
    : []

const startRows = (starts: Measured['starts'], items: number) =>
  starts
    ? [
        ['start without an index to first search', toStart(starts.first), ''],
        [
          'start again to first search',
          toStart(starts.second),
          promiseAt(
            items,
            'under 5 s',
            (starts.second.searchMs ?? Number.POSITIVE_INFINITY) < 5000,
          ),
        ],
      ]
    : []

const toStart = ({ residentMb, searchMs }: Start) =>
  `${searchMs === null ? 'no answer' : inSeconds(searchMs)}, ${residentMb?.toFixed(0) ?? '?'} MB resident`

const inSeconds = (ms: number, cpuMs?: number) =>
  `${(ms / 1000).toFixed(1)} s${cpuMs ? ` (${(cpuMs / 1000).toFixed(1)} s on a processor)` : ''}`

function toGrowth(measured: readonly Measured[]): string {
  const [least] = measured
  const most = measured.at(-1)
  if (!least || !most || least === most) return ''

  const rows = least.targets.flatMap(({ figures, target }) => {
    const grown = most.targets.find((row) => row.target.name === target.name)
    const times = grown ? grown.figures.p50 / figures.p50 : Number.NaN
    const hasFailed = figures.failed > 0 || Number(grown?.figures.failed) > 0
    return [[target.name, times.toFixed(2), hasFailed ? 'FAILING' : held(times <= 3)]]
  })
  return `## From ${least.items.toLocaleString('en')} to ${most.items.toLocaleString('en')} items

${toTable(['', 'median grows, times', 'at most 3'], rows)}`
}

function toTable(head: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  return `${lines.join('\n')}\n`
}

const held = (isHeld: boolean) => (isHeld ? 'held' : 'NOT HELD')
