import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { env } from '@/env'

/** Where cleaned files of guests lie: beside the database, out of reach of any address. */
export const filesFolder = (): string => join(env.dataDir, 'submissions')

/** Where files lie while they are washed; on the same disk, so that a clean one only changes its name. */
export const quarantine = (): string => join(env.dataDir, 'quarantine')

/** The names that we give: random, with the ending of what the file is. */
const ourName = /^[0-9a-f]{32}\.(?:jpg|png|webp|pdf)$/

/** Takes a clean file over, under a name that says nothing. */
export async function storeFile(path: string, extension: string): Promise<string> {
  await mkdir(filesFolder(), { mode: 0o700, recursive: true })
  const storedAs = `${randomBytes(16).toString('hex')}.${extension}`
  await rename(path, placeOf(storedAs))
  return storedAs
}

/** The bytes of a file, or null where it is gone. */
export const readStored = (storedAs: string): Promise<Buffer | null> =>
  readFile(placeOf(storedAs)).catch(nullIfGone)

/** Takes files away for good. One that is gone already is as it should be. */
export async function removeStored(names: readonly string[]): Promise<void> {
  for (const name of names) await rm(placeOf(name), { force: true })
}

/** What lies there, and since when. */
export async function listStored(): Promise<readonly Readonly<{ name: string; since: Date }>[]> {
  const names = await readdir(filesFolder()).catch(nullIfGone)
  const listed = await Promise.all(
    (names ?? [])
      .filter((name) => ourName.test(name))
      .map(async (name) => {
        const found = await stat(placeOf(name)).catch(nullIfGone)
        return found ? [{ name, since: found.mtime }] : []
      }),
  )
  return listed.flat()
}

function placeOf(storedAs: string): string {
  if (!ourName.test(storedAs)) throw new Error('A file is stored under a name that is none of ours')
  return join(filesFolder(), storedAs)
}

function nullIfGone(err: unknown): null {
  if ((err as NodeJS.ErrnoException).code === 'ENOENT') return null
  throw err
}
