import { createWriteStream, type WriteStream } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { finished } from 'node:stream/promises'
import type { Payload } from 'payload'

import { eraseByEmail } from '@/commands/submission/privacy/eraseByEmail'
import { exportByEmail } from '@/commands/submission/privacy/exportByEmail'
import { listCasesOf } from '@/commands/submission/privacy/listCasesOf'
import { messagesOf } from '@/i18n/messagesOf'
import { runRetention } from '@/plugins/privacy'

/** Writes everything that is kept about an address to a folder that is empty. Says whether it did. */
export async function exportEmail(payload: Payload, email: string, out: string): Promise<boolean> {
  const folder = resolve(out)
  // only the owner of the account may read what is handed out
  await mkdir(join(folder, 'files'), { mode: 0o700, recursive: true })
  if ((await readdir(folder)).length > 1) {
    console.error(`There is something in ${folder} already. Name a new folder: --out FOLDER`)
    return false
  }
  const lists = new Lists(folder)
  let files = 0
  for await (const extract of exportByEmail(payload, { cause: 'command', email })) {
    for (const [name, items] of Object.entries(extract.data)) lists.add(name, items)
    for (const { name, read } of extract.files) {
      const bytes = await read()
      if (!bytes) continue
      await writeFile(join(folder, 'files', name), bytes, { mode: 0o600 })
      files += 1
    }
  }
  const counts = await lists.close()
  if (Object.keys(counts).length === 0) {
    console.log('Nothing is kept about this address.')
    return true
  }
  for (const [name, count] of Object.entries(counts)) console.log(`${name}: ${count}`)
  console.log(
    `files: ${files}\nWritten to ${folder}. Hand it over safely, and delete it afterwards.`,
  )
  return true
}

/** Erases every case of an address, or says how many there are. Says whether nothing is left. */
export async function eraseEmail(
  payload: Payload,
  email: string,
  isDry: boolean,
): Promise<boolean> {
  if (isDry) {
    const { length } = await listCasesOf(payload, email)
    console.log(`${length} cases would be erased, save those that must be kept. Nothing was done.`)
    return true
  }
  const { erased, found, held, messages, removed } = await eraseByEmail(payload, {
    cause: 'command',
    email,
  })
  console.log(`${erased} of ${found} cases are erased: ${removed} rows, files and texts.`)
  const words: Readonly<Record<string, string>> = messagesOf('en').erasure.messages
  for (const code of messages) if (words[code]) console.log(words[code])
  if (held > 0) console.error(`${held} must be kept for a legal reason and are left as they are.`)
  return erased === found
}

/** Lets go of what has been kept long enough, or says what would go. */
export async function retain(payload: Payload, isDry: boolean): Promise<boolean> {
  const { kinds, mode } = await runRetention(payload, {
    cause: 'command',
    ...(isDry && { mode: 'report' }),
  })
  for (const { days, due, held, kind, removed, trigger, way } of kinds) {
    const rule = way === 'keep' ? 'kept' : `${way} ${days} days after the ${trigger}`
    const done = mode === 'report' ? '' : `, ${removed} rows, files and texts gone`
    console.log(`${kind} (${rule}): ${due} over${held > 0 ? `, ${held} held` : ''}${done}`)
  }
  if (mode === 'report') console.log('This was a report. Nothing was erased.')
  return true
}

/** One file of JSON for each kind of data, written as it comes: nobody's whole life is in memory. */
class Lists {
  readonly #folder: string
  readonly #open = new Map<string, { stream: WriteStream; count: number }>()

  constructor(folder: string) {
    this.#folder = folder
  }

  add(name: string, items: readonly unknown[]): void {
    const list = this.#open.get(name) ?? this.#begin(name)
    for (const item of items) {
      list.stream.write(`${list.count === 0 ? '[\n' : ',\n'}${JSON.stringify(item)}`)
      list.count += 1
    }
  }

  async close(): Promise<Readonly<Record<string, number>>> {
    const counts: Record<string, number> = {}
    for (const [name, { count, stream }] of this.#open) {
      stream.end('\n]\n')
      await finished(stream)
      counts[name] = count
    }
    return counts
  }

  #begin(name: string) {
    const stream = createWriteStream(join(this.#folder, `${name}.json`), { mode: 0o600 })
    const list = { stream, count: 0 }
    this.#open.set(name, list)
    return list
  }
}
