import { readdir, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { BasePayload } from 'payload'

import { inLine, type Keeper, type Shelf } from './store'
import { takeSnapshot, writtenAt } from './storeSnapshot'

/** So long after a change a snapshot is written, in milliseconds: more changes often follow. */
const soon = 5_000

/** Under steady change, snapshots are this far apart, in milliseconds. */
const apart = 2 * 60_000

/** What was left half written by a process that was killed is thrown away after this long. */
const abandoned = 60 * 60_000

/** Writes what a shelf holds to a file: some seconds after it has changed, and when the process stops. */
export function makeKeeper(payload: BasePayload, shelf: Shelf, file: string): Keeper {
  let timer: NodeJS.Timeout | null = null
  let isDirty = false
  let lastWriteAt = 0
  let ours: number | null = null
  let isOthers = false
  let writing: Promise<void> = Promise.resolve()

  function changed(): void {
    isDirty = true
    if (timer || isOthers) return
    timer = setTimeout(
      () => {
        timer = null
        void write()
      },
      Math.max(soon, lastWriteAt + apart - Date.now()),
    )
    timer.unref()
  }

  function write(): Promise<void> {
    writing = writing.then(writeNow).catch((err) => {
      // The next change tries again; without one, the next start reads from the database.
      payload.logger.error({ err, msg: 'The catalogue could not be kept in its file' })
    })
    return writing
  }

  async function writeNow(): Promise<void> {
    const store = await shelf.filling?.catch(() => null)
    if (!store || !isDirty || isOthers) return
    if ((await writtenAt(file)) !== ours) {
      isOthers = true
      payload.logger.info('Another program keeps the catalogue in its file; this process does not')
      return
    }
    const save = await inLine(shelf, async () => {
      if (store.due.size > 0) return null
      isDirty = false
      return takeSnapshot(payload, store)
    })
    if (!save) return changed()

    await save(file)
    lastWriteAt = Date.now()
    ours = await writtenAt(file)
  }

  return {
    file,
    changed,
    opened: async () => {
      ours = await writtenAt(file)
      await dropAbandoned(file)
    },
    stop: async () => {
      if (timer) clearTimeout(timer)
      timer = null
      await write()
    },
  }
}

async function dropAbandoned(file: string): Promise<void> {
  const folder = dirname(file)
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith(`${basename(file)}.`) || !name.endsWith('.new')) continue
    const path = join(folder, name)
    const found = await stat(path).catch(() => null)
    if (found && Date.now() - found.mtimeMs > abandoned) await rm(path, { force: true })
  }
}
