import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { BasePayload } from 'payload'

import { env } from '@/env'

import { libraryNameOf } from './libraryName'

/** What is this old in the library has been looked at often enough. */
const settled = 30 * 86_400_000

/** Files in the library whose acceptance was undone. Nobody reaches them, but they take room. */
export async function tidyLibrary(payload: BasePayload, now: Date, grace: number): Promise<number> {
  let dropped = 0
  for (const [collection, folder] of [
    ['media', env.mediaDir],
    ['documents', join(env.mediaDir, 'documents')],
  ] as const) {
    for (const [base, names] of groupByBase(await listOld(folder, now, grace))) {
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

async function listOld(folder: string, now: Date, grace: number): Promise<string[]> {
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
