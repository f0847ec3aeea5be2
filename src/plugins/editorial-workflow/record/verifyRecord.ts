import type { Payload, PayloadRequest } from 'payload'

import { ownRequest } from '../service/ownRequest'
import { findLatest } from '../service/readDocument'
import { workflowOf } from '../service/standing'
import { settingsOf } from '../settle'
import { eventsSlug, itemsSlug, sealsSlug } from '../slugs'
import { fingerprintOf, isSigned, type Line, secretsOf } from './chain'
import { type Fault, judgeChain, type Proof } from './judgeChain'
import { type Seal, textOfSeal } from './seals'

/** What a look through the whole record has found. */
export type Verification = Readonly<{
  /** The first thing that does not add up; null where everything does. */
  fault: Fault | null
  documents: number
  lines: number
  /** Lines from before the chain began. */
  unchained: number
  /** Lines that wait for their first seal. */
  unsealed: number
  /** Comments that were erased on purpose. */
  erased: number
  seals: number
  /** The mark of the newest seal. Kept somewhere else, it shows whether the end was cut off. */
  lastSeal: Readonly<{ number: number; at: string; signature: string }> | null
}>

/**
 * Looks through the whole record: the chain of every document, every seal, and whether each document
 * stands where its last line says. Names the first fault. It reads and writes nothing, and moves may
 * go on meanwhile.
 */
export async function verifyRecord(payload: Payload): Promise<Verification> {
  const settings = settingsOf(payload)
  const req = await ownRequest(settings, payload)
  const secrets = secretsOf(payload.secret, settings.formerSecrets)

  // In this order: what was there in the first reading must be there in the last one.
  const seals = await readSeals(req, secrets)
  const standing = await readStanding(req)
  const proof: Proof = { secrets, erased: seals.erased }
  const count = { documents: 0, lines: 0, unchained: 0, unsealed: 0, erased: 0 }
  let fault = seals.fault

  for await (const lines of readDocuments(req)) {
    count.documents += 1
    count.lines += lines.length
    for (const line of lines) {
      const isSealed = seals.entries.has(line.key)
      if (!line.hash) count.unchained += 1
      if (!isSealed) count.unsealed += 1
      if (!line.comment && line.commentHash) count.erased += 1
      fault ??= judgeSealed(line, seals.entries.get(line.key))
      seals.entries.delete(line.key)
    }
    fault ??= await judgeDocument(req, lines, proof, standing)
  }
  fault ??= firstLeft(seals.entries) ?? firstWithoutHistory(standing)

  const last = seals.last && {
    number: seals.last.number,
    at: new Date(seals.last.at).toISOString(),
    signature: seals.last.signature,
  }
  return { fault, ...count, seals: seals.last?.number ?? 0, lastSeal: last }
}

type Seals = {
  fault: Fault | null
  last: Seal | null
  /** The fingerprint of each sealed line, by its key. */
  entries: Map<string, string>
  erased: Set<string>
}

/** Follows the seals from the first to the last. */
async function readSeals(req: PayloadRequest, secrets: readonly string[]): Promise<Seals> {
  const found: Seals = { fault: null, last: null, entries: new Map(), erased: new Set() }

  for await (const seal of readAll<Seal>(req, sealsSlug, 'number', 0)) {
    found.fault ??= judgeSeal(seal, found.last, secrets)
    for (const entry of (seal.entries ?? '').split('\n').filter(Boolean)) {
      const [key = '', hash = ''] = entry.split(' ')
      if (seal.kind === 'erasure') found.erased.add(key)
      else if (!found.entries.has(key)) found.entries.set(key, hash)
    }
    found.last = seal
  }
  return found
}

function judgeSeal(seal: Seal, last: Seal | null, secrets: readonly string[]): Fault | null {
  const place = { collection: null, documentId: null }
  const expected = (last?.number ?? 0) + 1
  if (seal.number !== expected) return { ...place, reason: 'seal-missing', number: expected }

  const isSound =
    (seal.previous ?? null) === (last?.signature ?? null) &&
    isSigned(secrets, textOfSeal(seal), seal.signature)
  return isSound ? null : { ...place, reason: 'seal-changed', number: seal.number }
}

function judgeSealed(line: Line, sealed: string | undefined): Fault | null {
  if (sealed === undefined || sealed === fingerprintOf(line)) return null
  return { ...placeOf(line.key), reason: 'sealed-changed' }
}

/** The revision at which each document stands, by collection and id. Found ones are taken out. */
type Standing = Map<string, number>

async function readStanding(req: PayloadRequest): Promise<Standing> {
  const { docs } = await req.payload.db.find<{ id: string; key: string; rev?: number }>({
    collection: itemsSlug,
    limit: 0,
    pagination: false,
    req,
    select: { key: true, rev: true },
  })
  return new Map(docs.map(({ key, rev }) => [key, rev ?? 0]))
}

async function judgeDocument(
  req: PayloadRequest,
  lines: readonly Line[],
  proof: Proof,
  standing: Standing,
): Promise<Fault | null> {
  const [first] = lines
  if (!first) return null
  const name = `${first.documentCollection}:${first.documentId}`
  const stoodAt = standing.get(name)
  standing.delete(name)

  if (!judgeChain(lines, proof) && judgeEnd(lines, stoodAt) === null) return null
  // a move may have come between two readings: what is wrong must still be wrong
  const again = await readDocument(req, first)
  return judgeChain(again, proof) ?? judgeEnd(again, await standingOf(req, first))
}

/** The last line and the document must tell of the same revision. */
function judgeEnd(lines: readonly Line[], stoodAt: number | undefined): Fault | null {
  const last = lines.at(-1)
  if (!last) return null
  const place = { collection: last.documentCollection, documentId: last.documentId }
  const isGone = last.transition === 'delete_forever'

  if (isGone && stoodAt === undefined) return null
  if (stoodAt === undefined) return { ...place, reason: 'end-missing', number: last.rev + 1 }
  if (stoodAt > last.rev) return { ...place, reason: 'end-missing', number: last.rev + 1 }
  return stoodAt < last.rev ? { ...place, reason: 'end-unknown', number: last.rev } : null
}

async function readDocument(req: PayloadRequest, { documentCollection, documentId }: Line) {
  const { docs } = await req.payload.db.find<Line>({
    collection: eventsSlug,
    limit: 0,
    pagination: false,
    req,
    sort: 'rev',
    where: {
      documentCollection: { equals: documentCollection },
      documentId: { equals: documentId },
    },
  })
  return docs
}

/** The revision that the document itself has, whatever the desk keeps about it. */
async function standingOf(req: PayloadRequest, line: Line): Promise<number | undefined> {
  const latest = await findLatest(req, line.documentCollection, line.documentId)
  return latest ? workflowOf(latest.doc).rev : undefined
}

/** A sealed line that nobody has met is gone. */
function firstLeft(entries: ReadonlyMap<string, string>): Fault | null {
  const [key] = entries.keys()
  return key === undefined ? null : { ...placeOf(key), reason: 'sealed-missing' }
}

/** A document with a revision but no line at all has lost its history. */
function firstWithoutHistory(standing: Standing): Fault | null {
  for (const [key, rev] of standing) {
    if (rev > 0) return { ...placeOf(`${key}:1`), reason: 'first-missing' }
  }
  return null
}

function placeOf(key: string): Omit<Fault, 'reason'> {
  const [collection = '', documentId = '', rev = '0'] = key.split(':')
  return { collection, documentId, number: Number(rev) }
}

/** The lines of one document after the other, in the order of their revisions. */
async function* readDocuments(req: PayloadRequest): AsyncGenerator<Line[]> {
  let lines: Line[] = []
  for await (const line of readAll<Line>(req, eventsSlug, 'key', '')) {
    const [first] = lines
    if (first && first.documentId !== line.documentId) {
      yield inOrder(lines)
      lines = []
    }
    lines.push(line)
  }
  if (lines.length > 0) yield inOrder(lines)
}

const inOrder = (lines: Line[]) => lines.sort((a, b) => a.rev - b.rev)

const page = 1000

/** Every row, some at a time, in the order of a unique field. */
async function* readAll<Row extends object>(
  req: PayloadRequest,
  collection: typeof eventsSlug,
  by: string,
  from: number | string,
): AsyncGenerator<Row> {
  for (let after = from; ; ) {
    const { docs } = await req.payload.db.find<Row>({
      collection,
      limit: page,
      pagination: false,
      req,
      sort: by,
      where: { [by]: { greater_than: after } },
    })
    yield* docs
    const last = docs.at(-1) as Record<string, number | string> | undefined // a row has the field it is read by
    if (!last || docs.length < page) return
    after = last[by] as number | string
  }
}

/** Says whether a seal, as `number:signature`, is still among the seals: else the end was cut off. */
export async function hasSeal(payload: Payload, mark: string): Promise<boolean> {
  const [number, signature = ''] = mark.split(':')
  const seal = await payload.db.findOne<Seal & { id: string }>({
    collection: sealsSlug,
    where: { number: { equals: Number(number) } },
  })
  return seal?.signature === signature
}
