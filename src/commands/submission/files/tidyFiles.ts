import type { BasePayload, Where } from 'payload'

import { tidyQuarantine } from '@/plugins/file-washer'

import { listKnownNames } from './listKnownNames'
import { listStored, quarantine, removeStored } from './storage'
import { tidyLibrary } from './tidyLibrary'

/** A file without a row is one that is just being kept, for as long as this, in milliseconds. */
const grace = 15 * 60_000

/** How many rows are looked at in one go. */
const page = 200

/**
 * Clears away what nobody waits for: uploads whose form was never sent, files of what was erased, and
 * whatever a process that was killed left half done. What is there twice or not at all is found by
 * comparing rows and files, so it may run at any time, twice, and be killed itself.
 */
export async function tidyFiles(
  payload: BasePayload,
  now = new Date(),
): Promise<string | undefined> {
  const tidied = {
    uploads: await dropRows(payload, { purgeAt: { less_than_equal: now.toISOString() } }),
    ownerless: await dropOwnerless(payload),
    strays: await dropStrays(payload, now),
    hollow: await dropHollow(payload, now),
    quarantine: await tidyQuarantine(quarantine(), { now }),
    library: await tidyLibrary(payload, now, grace),
  }
  const said = Object.entries(tidied).filter(([, count]) => count > 0)
  return said.length > 0 ? said.map(([what, count]) => `${what}: ${count}`).join(', ') : undefined
}

/** Rows first: a file without a row is found again, a row without a file would be a promise. */
async function dropRows(payload: BasePayload, where: Where): Promise<number> {
  const { docs } = await payload.db.find<{ id: string; storedAs: string }>({
    collection: 'submission-files',
    limit: 0,
    pagination: false,
    where,
  })
  if (docs.length === 0) return 0
  await payload.db.deleteMany({
    collection: 'submission-files',
    where: { and: [where, { id: { in: docs.map(({ id }) => id) } }] },
  })
  const names = docs.map(({ storedAs }) => storedAs)
  const known = await listKnownNames(payload, names) // claimed meanwhile
  await removeStored(names.filter((name) => !known.has(name)))
  return names.length - known.size
}

/** Files whose submission is gone. */
async function dropOwnerless(payload: BasePayload): Promise<number> {
  const lost: string[] = []
  for (let at = 1; ; at += 1) {
    const { docs } = await payload.db.find<{ id: string; submission?: unknown; purgeAt?: unknown }>(
      {
        collection: 'submission-files',
        limit: page,
        page: at,
        pagination: true,
        sort: 'id',
      },
    )
    const owners = [...new Set(docs.flatMap(({ submission }) => (submission ? [submission] : [])))]
    const alive = await listAlive(payload, owners.map(String))
    for (const { id, purgeAt, submission } of docs) {
      if (submission ? !alive.has(String(submission)) : !purgeAt) lost.push(id)
    }
    if (docs.length < page) break
  }
  return lost.length > 0 ? dropRows(payload, { id: { in: lost } }) : 0
}

async function listAlive(payload: BasePayload, ids: string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'submissions',
    limit: 0,
    pagination: false,
    where: { id: { in: ids } },
  })
  return new Set(docs.map(({ id }) => String(id)))
}

/** Files on the disk that no row knows. */
async function dropStrays(payload: BasePayload, now: Date): Promise<number> {
  const old = (await listStored()).filter(({ since }) => now.getTime() - since.getTime() > grace)
  const names = old.map(({ name }) => name)
  const known = await listKnownNames(payload, names)
  const strays = names.filter((name) => !known.has(name))
  await removeStored(strays)
  return strays.length
}

/** Uploads whose file is gone. Those that were sent with a form stay: somebody is to hear of them. */
async function dropHollow(payload: BasePayload, now: Date): Promise<number> {
  const there = new Set((await listStored()).map(({ name }) => name))
  // A disk that is not there at the moment is no reason to forget what lies on it.
  if (there.size === 0) return 0

  const { docs } = await payload.db.find<{ id: string; storedAs: string }>({
    collection: 'submission-files',
    limit: 0,
    pagination: false,
    where: {
      and: [
        { formHash: { exists: true } },
        { purgeAt: { greater_than: now.toISOString() } },
        { createdAt: { less_than: new Date(now.getTime() - grace).toISOString() } },
      ],
    },
  })
  const hollow = docs.filter(({ storedAs }) => !there.has(storedAs)).map(({ id }) => id)
  return hollow.length > 0 ? dropRows(payload, { id: { in: hollow } }) : 0
}
