import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')

test('beside a bank in a file no worker starts, and it says who does the work', () => {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/worker.ts'], {
    cwd: root,
    encoding: 'utf8',
  })

  expect(status).toBe(1)
  expect(stderr).toContain('The worker does not start: this bank is kept in a file')
  expect(stderr).toContain('The server does the work itself')
})
