import type { PayloadRequest } from 'payload'

import { worksWithAll } from '../collections/scopeAccess'
import { type Refusal, toRefusal, words } from '../refusal'
import { toLocalTime } from '../service/localTime'
import type { Settings } from '../settle'
import { parseFilter } from './filter'
import { listRecord } from './listRecord'
import { byteOrderMark, toCsvRow } from './toCsv'
import type { RecordLine } from './toRecordLine'

const batch = 500
const longest = 100_000

/**
 * The lines that a filter asks for, as a table to open in a spreadsheet; for those who work with
 * every document. It is written while it is read, some lines at a time, and holds names but no
 * addresses.
 */
export function exportRecord(settings: Settings, req: PayloadRequest): Response | Refusal {
  if (!req.user) return toRefusal(settings, req, 'not-signed-in')
  if (!worksWithAll(settings, req.user)) return toRefusal(settings, req, 'not-your-role')

  const { day } = toLocalTime(settings.now(), settings.timeZone)
  const name = `${words(req, 'record_file')}-${day}.csv`
  return new Response(inBytes(writeRows(settings, req)), {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Content-Type': 'text/csv; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

async function* writeRows(settings: Settings, req: PayloadRequest): AsyncGenerator<string> {
  yield byteOrderMark + toCsvRow(columns.map((column) => words(req, `csv_${column}`)))

  const filter = parseFilter(Object.fromEntries(req.searchParams))
  // what is written meanwhile would move the pages
  const where = { at: { less_than_equal: settings.now().toISOString() } }
  for (let page = 1; ; page += 1) {
    const found = await listRecord(settings, req, { ...filter, page }, { limit: batch, where })
    yield found.lines.map((line) => toCsvRow(toCells(settings, req, line))).join('')
    if (page >= found.pages) return
    if (page * batch >= longest) {
      yield toCsvRow([words(req, 'csv_cut', { count: longest })])
      return
    }
  }
}

const columns = [
  'time',
  'utc',
  'who',
  'role',
  'move',
  'kind',
  'title',
  'organisation',
  'from',
  'to',
  'comment',
  'locales',
  'assignee',
  'replacedBy',
  'details',
  'via',
  'outcome',
  'flagged',
  'transition',
  'key',
] as const

function toCells({ timeZone }: Settings, req: PayloadRequest, line: RecordLine) {
  const { day, time } = toLocalTime(new Date(line.at), timeZone)
  const cells: Readonly<Record<(typeof columns)[number], string | null>> = {
    time: `${day} ${time.slice(0, 8)}`,
    utc: line.at,
    who: line.who,
    role: line.role,
    move: line.move,
    kind: line.kind,
    title: line.title ?? words(req, 'record_deleted'),
    organisation: line.organisation,
    from: line.from,
    to: line.to,
    comment: line.isCommentErased ? words(req, 'record_erased') : line.comment,
    locales: line.locales,
    assignee: line.assignee,
    replacedBy: line.replacedBy,
    details: line.details.join('; ') || null,
    via: line.via,
    outcome: line.outcome,
    flagged: line.isFlagged ? words(req, 'csv_yes') : null,
    transition: line.transition,
    key: line.key,
  }
  return columns.map((column) => cells[column])
}

function inBytes(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await texts.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await texts.return(undefined)
    },
  })
}
