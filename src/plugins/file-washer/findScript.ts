import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const place = 'src/plugins/file-washer/child/wash.mjs'

/**
 * Finds the program that washes. It lies beside this file; from within a bundle, which is somewhere
 * else, below the folder that the site runs in.
 */
export function findScript(): string {
  const here = import.meta.url.startsWith('file:') ? dirname(fileURLToPath(import.meta.url)) : ''
  const found = [join(here, 'child/wash.mjs'), join(process.cwd(), place)].find((path) =>
    existsSync(path),
  )
  if (found) return found
  throw new Error(`[file-washer] ${place} is missing. Say where it is by the option "script".`)
}
