import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const tsx = 'node_modules/tsx/dist/cli.mjs'
let dataDir = ''

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'killed-'))
  mkdirSync(join(dataDir, 'media'))
  copyFileSync(join(process.env.BANK_TESTS ?? '', 'template.db'), join(dataDir, 'bank.db'))
})
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

const surroundings = () => ({
  ...process.env,
  DATA_DIR: dataDir,
  MEDIA_DIR: join(dataDir, 'media'),
  DATABASE_URI: '',
  PAYLOAD_MIGRATING: 'true',
})

/** Lets a process publish, and kills it some milliseconds after it has begun. */
async function publishAndBeKilled(after: number): Promise<void> {
  const child = spawn(process.execPath, [tsx, 'tests/support/publishUntilKilled.ts'], {
    cwd: root,
    env: surroundings(),
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [begun] = (await once(child.stdout, 'data')) as [Buffer]
  expect(begun.toString()).toContain('going')
  await sleep(after)
  process.kill(-(child.pid ?? 0), 'SIGKILL')
  await once(child, 'exit')
}

/** How the catalogue that was left behind differs from one that is made anew. */
async function judge() {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [tsx, 'tests/support/judgeCatalogue.ts'],
    { cwd: root, env: surroundings() },
  )
  const [, judged = '{}'] = /^judged:(.*)$/m.exec(stdout) ?? []
  return JSON.parse(judged)
}

test('whenever a process is killed, the next one shows just what is published', {
  timeout: 400_000,
}, async () => {
  let opened = 0
  for (const after of [900, 2_300, 1_400]) {
    await publishAndBeKilled(after)

    const judged = await judge()

    expect(judged, `killed after ${after} ms`).toMatchObject({
      differences: [],
      engineHoldsAll: true,
    })
    opened += judged.said.some((words: string) => words.startsWith('The catalogue is open')) ? 1 : 0
  }
  // otherwise only rebuilds were looked at
  expect(existsSync(join(dataDir, 'catalogue', 'snapshot'))).toBe(true)
  expect(opened).toBeGreaterThan(0)
})
