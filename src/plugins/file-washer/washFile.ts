import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { takeTurn } from './line'
import { type WashableType, type WasherOptions, type WasherSettings, withDefaults } from './options'
import type { WashedFile, WashOutcome, WashReason } from './outcome'
import { runChild } from './runChild'
import { claimOf, extensionOf, sniff } from './sniff'

/** A file as it came: its bytes or where it lies, and what it was called. */
export type GivenFile = Readonly<{ name: string }> &
  (Readonly<{ bytes: Uint8Array }> | Readonly<{ path: string }>)

/**
 * Makes a file anew from what it shows: an image from its pixels, a PDF from how its pages look.
 * What it is, is judged by its content; what is made, is made in a process of its own.
 */
export async function washFile(given: GivenFile, options: WasherOptions): Promise<WashOutcome> {
  const settings = withDefaults(options)
  const size = 'bytes' in given ? given.bytes.length : (await stat(given.path)).size
  if (size === 0) return refuse('empty')
  if (size > settings.maxBytes) return refuse('too-large')

  const bytes = 'bytes' in given ? given.bytes : await readFile(given.path)
  const type = sniff(bytes)
  if (!type || !settings.allow.includes(type)) {
    return refuse(claimOf(given.name) && !type ? 'lying' : 'not-allowed')
  }
  const leave = await takeTurn(settings)
  if (!leave) return refuse('busy')

  try {
    const scan = await settings.scan(bytes)
    return scan === 'infected' ? refuse('infected') : await wash(bytes, type, scan, settings)
  } finally {
    leave()
  }
}

async function wash(
  bytes: Uint8Array,
  type: WashableType,
  scan: WashedFile['scan'],
  settings: WasherSettings,
): Promise<WashOutcome> {
  const folder = join(settings.home, `wash-${randomUUID()}`)
  await mkdir(folder, { mode: 0o700, recursive: true })
  try {
    await writeFile(join(folder, 'in'), bytes, { mode: 0o600 })
    const answer = await runChild(folder, type, settings)
    if (!answer.ok) return answer

    const { height, mimeType, notes, pages, width } = answer
    const clean = await readFile(join(folder, 'out'))
    const path = join(settings.home, `clean-${randomUUID()}.${extensionOf[mimeType]}`)
    await rename(join(folder, 'out'), path)
    return {
      ok: true,
      file: {
        ...{ height, mimeType, notes, pages, path, scan, width },
        bytes: clean.length,
        extension: extensionOf[mimeType],
        sha256: createHash('sha256').update(clean).digest('hex'),
      },
    }
  } finally {
    await rm(folder, { force: true, recursive: true })
  }
}

const refuse = (reason: WashReason) => ({ ok: false, reason }) as const
