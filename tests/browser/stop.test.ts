import { once } from 'node:events'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import { site } from '../support/browser'
import { serveSite } from '../support/serveSite'

test('a bank that is told to stop finishes what is under way, and ends well', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'stop-'))
  copyFileSync(site.prepared, join(dataDir, 'bank.db'))
  const { process: bank, url } = await serveSite(dataDir)
  const ended = once(bank, 'exit')

  // Signing in takes a good while, for the sake of the passwords.
  const underWay = fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(site.admin),
  })
  await new Promise((resolve) => setTimeout(resolve, 60))
  bank.kill('SIGTERM')

  expect((await underWay).status).toBe(200)
  expect(await ended).toEqual([0, null])
  await expect(fetch(url)).rejects.toThrow()
  rmSync(dataDir, { recursive: true })
})
