import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')

test('a port in use is said before anything is done', async () => {
  const taken = createServer().listen(0)
  await once(taken, 'listening')
  const { port } = taken.address() as { port: number }

  const { code, said } = await start({ PORT: String(port) })

  taken.close()
  expect(code).toBe(1)
  expect(said).toContain(`Something else answers on port ${port} already`)
  expect(said).toContain(`PORT=${port + 1} npm start`)
})

test('settings that are not sound are all named, without a trace of the program', async () => {
  const { code, said } = await start({
    PORT: '0',
    DATABASE_URI: 'mongodb://db.example:27017/bank',
    PAYLOAD_SECRET: 'secret',
    SITE_URL: 'http://bank.example',
  })

  expect(code).toBe(1)
  for (const setting of ['DATABASE_URI', 'PAYLOAD_SECRET', 'SITE_URL']) {
    expect(said).toContain(`  ${setting}\n`)
  }
  expect(said).not.toMatch(/^\s+at /m)
})

function start(env: Record<string, string>): Promise<{ code: number; said: string }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'start-'))
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['scripts/start.mjs'],
      { cwd: root, env: { ...process.env, DATA_DIR: dataDir, ...env } },
      (_, stdout, stderr) => {
        rmSync(dataDir, { recursive: true })
        resolve({ code: child.exitCode ?? -1, said: stdout + stderr })
      },
    )
  })
}
