import type { Payload, PayloadRequest } from 'payload'

import { ownRequest } from '../service/ownRequest'
import { isConflict } from '../service/recordEvent'
import { type Settings, settingsOf } from '../settle'
import { eventsSlug, sealsSlug } from '../slugs'
import { fingerprintOf, type Line, sign } from './chain'

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
const quietDay = 24 * 60 * 60_000

/**
 * Seals the lines written since the last seal, so that none of them can be taken away unnoticed.
 * After a quiet day an empty seal tells that the record was watched. Says how many were sealed.
 */
export async function sealRecord(payload: Payload): Promise<number> {
  const settings = settingsOf(payload)
  const req = await ownRequest(settings, payload)
  const until = new Date(settings.now().getTime() - settling).toISOString()

  for (let sealed = 0; ; sealed += batch) {
    const lines = await findUnsealed(req, until)
    const last = await findLastSeal(req)
    if (lines.length === 0 && (sealed > 0 || !isQuiet(settings, last))) return sealed

    const entries = lines.map((line) => `${line.key} ${fingerprintOf(line)}`).join('\n')
    const number = await addSeal(settings, req, last, { kind: 'lines', entries })
    if (number === null) return sealed // another worker was there first
    await markSealed(req, lines, number)
    if (lines.length < batch) return sealed + lines.length
  }
}

type Row = Line & { id: number | string }

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
 * Notes which lines need no further seal. It comes after the seal: killed between the two, the lines
 * are sealed once more, which says nothing new.
 */
async function markSealed(
  { payload }: PayloadRequest,
  lines: readonly Row[],
  sealedIn: number,
): Promise<void> {
  for (const { id } of lines) {
    await payload.db.updateOne({ collection: eventsSlug, data: { sealedIn }, id, returning: false })
  }
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
