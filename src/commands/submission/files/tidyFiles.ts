import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { BasePayload, Where } from 'payload'

import { env } from '@/env'
import { tidyQuarantine } from '@/plugins/file-washer'

import { libraryNameOf } from './libraryName'
import { listKnownNames } from './listKnownNames'
import { listStored, quarantine, removeStored } from './storage'

/** A file without a row is one that is just being kept, for as long as this, in milliseconds. */
const grace = 15 * 60_000

/** What is this old in the library has been looked at often enough. */
const settled = 30 * 86_400_000

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
    quarantine: await tidyQuarantine(quarantine(), { now }),
    library: await dropUnfinished(payload, now),
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

/** Files in the library whose acceptance was undone. Nobody reaches them, but they take room. */
async function dropUnfinished(payload: BasePayload, now: Date): Promise<number> {
  let dropped = 0
  for (const [collection, folder] of [
    ['media', env.mediaDir],
    ['documents', join(env.mediaDir, 'documents')],
  ] as const) {
    for (const [base, names] of groupByBase(await listOld(folder, now))) {
      const { totalDocs } = await payload.db.count({
        collection,
        where: { filename: { like: base } },
      })
      if (totalDocs > 0) continue
      for (const name of names) await rm(join(folder, name), { force: true })
      dropped += names.length
    }
  }
  return dropped
}

async function listOld(folder: string, now: Date): Promise<string[]> {
  const names = (await readdir(folder).catch(() => [])).filter(libraryNameOf)
  const old: string[] = []
  for (const name of names) {
    const found = await stat(join(folder, name)).catch(() => null)
    const age = found ? now.getTime() - found.mtimeMs : 0
    if (age > grace && age < settled) old.push(name)
  }
  return old
}

function groupByBase(names: readonly string[]): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const name of names) {
    const base = libraryNameOf(name) ?? name
    groups.set(base, [...(groups.get(base) ?? []), name])
  }
  return groups
}
