import { setTimeout as wait } from 'node:timers/promises'
import type { Payload, PayloadRequest } from 'payload'

import { ownRequest } from '../service/ownRequest'
import { type Settings, settingsOf } from '../settle'
import { checkedLinksSlug } from '../slugs'
import { isDue, judgeKnock, type LinkRecord } from './judgeKnock'
import { type Knocked, makeKnock } from './knock'

/** The most addresses of a run, and of one host in it. */
const most = { run: 20, host: 3 } as const

type Row = LinkRecord & Readonly<{ id: string; url: string }>

/** Knocks at the addresses whose turn it is, a few at a time, and notes what came of it. */
export async function checkLinks(payload: Payload): Promise<string> {
  const settings = settingsOf(payload)
  if (!settings.checks.fetchLinks) return 'switched off'

  const req = await ownRequest(settings, payload)
  const rows = pick(await listDue(settings, req))
  if (rows.length === 0) return 'nothing due'

  const outcomes = await knockAtAll(settings, payload, rows)
  // where nobody at all can be reached it is this machine that is cut off
  const isCutOff = outcomes.length > 1 && outcomes.every(({ knocked }) => isSilent(knocked))
  if (isCutOff) return 'no answer from anybody: nothing noted'

  for (const { knocked, row } of outcomes) await note(settings, req, row, knocked)
  return `${outcomes.length} knocked at`
}

async function listDue(settings: Settings, req: PayloadRequest): Promise<Row[]> {
  const now = settings.now()
  const dayAgo = new Date(now.getTime() - 86_400_000).toISOString()
  const { docs } = await req.payload.db.find<Row>({
    collection: checkedLinksSlug,
    limit: most.run * 25,
    pagination: false,
    req,
    sort: 'checkedAt',
    where: { or: [{ checkedAt: { exists: false } }, { checkedAt: { less_than_equal: dayAgo } }] },
  })
  return docs.filter((row) => isDue(toRecord(row), now))
}

/** No host is knocked at more than a few times in a run. */
function pick(rows: readonly Row[]): Row[] {
  const counts = new Map<string, number>()
  return rows
    .filter(({ url }) => {
      const host = URL.canParse(url) ? new URL(url).host : ''
      counts.set(host, (counts.get(host) ?? 0) + 1)
      return (counts.get(host) ?? 0) <= most.host
    })
    .slice(0, most.run)
}

type Outcome = Readonly<{ row: Row; knocked: Knocked }>

async function knockAtAll(
  { checks }: Settings,
  payload: Payload,
  rows: readonly Row[],
): Promise<Outcome[]> {
  const knock = checks.knock ?? makeKnock(`LinkCheck/1.0 (+${payload.config.serverURL})`)
  const outcomes: Outcome[] = []
  for (const row of rows) {
    if (outcomes.length > 0) await wait(checks.pause)
    outcomes.push({ row, knocked: await knock(row.url) })
  }
  return outcomes
}

const isSilent = (knocked: Knocked) =>
  !knocked.ok && ['nowhere', 'unreachable'].includes(knocked.reason)

async function note(
  { now }: Settings,
  req: PayloadRequest,
  row: Row,
  knocked: Knocked,
): Promise<void> {
  await req.payload.db.updateOne({
    collection: checkedLinksSlug,
    data: judgeKnock(toRecord(row), knocked, now()),
    id: row.id,
    req,
    returning: false,
  })
}

const toRecord = ({ checkedAt, failures, httpStatus, state }: Row): LinkRecord => ({
  checkedAt: checkedAt ?? null,
  failures: failures ?? 0,
  httpStatus: httpStatus ?? null,
  state: state ?? 'waiting',
})
