import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '../../..')

/**
 * Makes an empty bank with all its tables, and names it to this process: to be called before anything of
 * the bank is loaded. The answer takes it away.
 */
export async function makeOwnBank(): Promise<() => void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bank-searched-'))
  mkdirSync(join(dataDir, 'media'))
  Object.assign(process.env, {
    DATA_DIR: dataDir,
    MEDIA_DIR: join(dataDir, 'media'),
    SITE_URL: 'http://localhost:3000',
  })
  delete process.env.DATABASE_URI

  const tsx = join(root, 'node_modules/.bin/tsx')
  const maker = join(root, 'tests/support/makeEmptyBank.ts')
  await promisify(execFile)(process.execPath, [tsx, maker], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'test', PAYLOAD_MIGRATING: '' },
  })
  // The tables are there: Payload is to leave them as they are.
  process.env.PAYLOAD_MIGRATING = 'true'
  return () => rmSync(dataDir, { recursive: true, force: true })
}
