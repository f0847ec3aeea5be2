import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Longer than any washing takes, in milliseconds. */
const usual = 15 * 60_000

/** Clears away what a process that was killed left in the quarantine. Says how much that was. */
export async function tidyQuarantine(
  home: string,
  { now = new Date(), age = usual } = {},
): Promise<number> {
  const names = await readdir(home).catch(() => [])
  let tidied = 0
  for (const name of names) {
    if (!/^(wash|clean)-/.test(name)) continue
    const path = join(home, name)
    const found = await stat(path).catch(() => null)
    if (!found || now.getTime() - found.mtimeMs < age) continue
    await rm(path, { force: true, recursive: true })
    tidied += 1
  }
  return tidied
}
