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
  // The program runs by itself: a bundler that followed these paths would take in the whole project.
  const found = [
    join(/* turbopackIgnore: true */ here, 'child/wash.mjs'),
    join(/* turbopackIgnore: true */ process.cwd(), place),
  ].find((path) => existsSync(/* turbopackIgnore: true */ path))
  if (found) return found
  throw new Error(`[file-washer] ${place} is missing. Say where it is by the option "script".`)
}
