import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

import type { MoveMaker, SubmissionMoveName } from '@/domain/submission/moves'
import type { Signal } from '@/domain/submission/signals'

import { settingsOf } from './serveSite'

const root = join(import.meta.dirname, '../..')

/** What is done to a contribution after it came in, past the doors of the site. */
export type PlantedMove = Readonly<{
  move: SubmissionMoveName
  by: MoveMaker
  person?: string
  words?: string
  details?: unknown
  changes?: Record<string, unknown>
}>

/** A contribution to put into a bank, or the id of one that is there. */
export type Planting = Readonly<{
  id?: string
  at?: string
  answers?: Record<string, unknown>
  from?: Record<string, unknown>
  locale?: 'sv' | 'en'
  signals?: Signal[]
  moves?: readonly PlantedMove[]
}>

/**
 * Puts contributions into the bank of a site that is running, and answers their ids. The door of the
 * site has tests of its own; what moderators do begins when something is there.
 */
export async function plant(dataDir: string, plantings: readonly Planting[]): Promise<string[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      'node_modules/tsx/dist/cli.mjs',
      'tests/support/plantContributions.ts',
      JSON.stringify(plantings),
    ],
    { cwd: root, env: { ...process.env, ...settingsOf(dataDir) } },
  )
  const [, ids] = /^planted:(.*)$/m.exec(stdout) ?? []
  if (!ids) throw new Error(`Nothing was planted:\n${stdout}`)
  return JSON.parse(ids) as string[]
}
