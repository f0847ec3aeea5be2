import {
  commitTransaction,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { ownRequest } from '../service/ownRequest'
import { isConflict } from '../service/recordEvent'
import { type Settings, settingsOf } from '../settle'
import { eventsSlug, sealsSlug } from '../slugs'
import { actorKeyOf, fingerprintOf, type Line, sign } from './chain'

/** A seal as it is stored. */
export type Seal = Readonly<{
  number: number
  kind: 'lines' | 'erasure'
  at: string
  entries: string
  previous: string | null
  signature: string
}>

/** Moves take seconds; younger lines wait, since a database without transactions may take one back. */
const settling = 60_000
const batch = 500
/** As many lines at a time: the record of an old bank is sealed in many runs, and nobody waits for it. */
const most = 2000
/** Rows written together. Enough to be quick, and few enough that other writers hardly wait. */
const together = 100
const quietDay = 24 * 60 * 60_000

/**
 * Seals the lines written since the last seal, the oldest first, so that none of them can be taken
 * away unnoticed. After a quiet day an empty seal tells that the record was watched. Says how many
 * were sealed; where there are very many, the rest waits for the next run.
 */
export async function sealRecord(payload: Payload): Promise<number> {
  const settings = settingsOf(payload)
  const req = await ownRequest(settings, payload)
  const until = new Date(settings.now().getTime() - settling).toISOString()

  for (let sealed = 0; ; ) {
    const lines = await findUnsealed(req, until)
    const last = await findLastSeal(req)
    if (lines.length === 0 && (sealed > 0 || !isQuiet(settings, last))) return sealed

    const known = new Set(last?.kind === 'lines' ? last.entries?.split('\n') : [])
    const left = lines.filter((line) => !known.has(toEntry(line)))
    if (left.length > 0 || lines.length === 0) {
      const entries = left.map(toEntry).join('\n')
      const number = await addSeal(settings, req, last, { kind: 'lines', entries })
      if (number === null) return sealed // another worker was there first
      await markSealed(settings, payload, left, number)
    } else if (last) {
      // another worker was there first, or was killed before it could note it
      await markSealed(settings, payload, lines, last.number)
    }
    sealed += lines.length
    if (lines.length < batch || sealed >= most) return sealed
  }
}

type Row = Line & { id: number | string }

const toEntry = (line: Line) => `${line.key} ${fingerprintOf(line)}`

async function findUnsealed(req: PayloadRequest, until: string): Promise<Row[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection: eventsSlug,
    limit: batch,
    pagination: false,
    req,
    sort: 'at',
    where: { sealedIn: { exists: false }, at: { less_than: until } },
  })
  return docs
}

function isQuiet({ now }: Settings, last: Seal | null): boolean {
  return last !== null && now().getTime() - new Date(last.at).getTime() > quietDay
}

/**
 * Notes which lines need no further seal, and who acted where an old line does not say it by itself.
 * It comes after the seal: killed between the two, the lines are sealed once more, which says
 * nothing new.
 */
async function markSealed(
  settings: Settings,
  payload: Payload,
  lines: readonly Row[],
  sealedIn: number,
): Promise<void> {
  for (let at = 0; at < lines.length; at += together) {
    const req = await ownRequest(settings, payload)
    const hasTransaction = await initTransaction(req)
    try {
      for (const line of lines.slice(at, at + together)) await mark(req, line, sealedIn)
      if (hasTransaction) await commitTransaction(req)
    } catch (error) {
      if (hasTransaction) await killTransaction(req)
      // another worker notes the same
      if (!isConflict(error)) throw error
    }
  }
}

async function mark(req: PayloadRequest, line: Row, sealedIn: number): Promise<void> {
  const actorKey = actorKeyOf(line)
  const isNew = actorKey !== null && !line.actorKey
  await req.payload.db.updateOne({
    collection: eventsSlug,
    data: { sealedIn, ...(isNew && { actorKey }) },
    id: line.id,
    req,
    returning: false,
  })
}

/** The newest seal, or null where there is none. */
export async function findLastSeal(req: PayloadRequest): Promise<Seal | null> {
  const { docs } = await req.payload.db.find<Seal>({
    collection: sealsSlug,
    limit: 1,
    pagination: false,
    req,
    sort: '-number',
  })
  return docs[0] ?? null
}

/** Adds a seal after the last one; null where another one has come there first. */
export async function addSeal(
  settings: Settings,
  req: PayloadRequest,
  last: Seal | null,
  { entries, kind }: Pick<Seal, 'entries' | 'kind'>,
): Promise<number | null> {
  const seal = {
    number: (last?.number ?? 0) + 1,
    kind,
    at: settings.now().toISOString(),
    entries,
    previous: last?.signature ?? null,
  }
  try {
    await req.payload.db.create({
      collection: sealsSlug,
      data: { ...seal, signature: sign(req.payload.secret, textOfSeal(seal)) },
      req,
    })
    return seal.number
  } catch (error) {
    if (isTaken(error)) return null
    throw error
  }
}

/** What a seal vouches for. */
export function textOfSeal({ at, entries, kind, number, previous }: Omit<Seal, 'signature'>) {
  const told = [number, kind, new Date(at).toISOString(), entries ?? '', previous ?? null]
  return `seal:${JSON.stringify(told)}`
}

function isTaken(error: unknown): boolean {
  return (error as { name?: string } | null)?.name === 'ValidationError' || isConflict(error)
}
