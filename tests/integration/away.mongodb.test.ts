import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { type Bank, startBank } from '../support/bank'
import { anExample } from '../support/items'
import { publish } from '../support/publish'

const root = join(import.meta.dirname, '../..')

/** A gate in front of the database, which can be shut as a network can. */
function aGate(to: URL) {
  const open = new Set<Socket>()
  let isShut = false
  const server: Server = createServer((near) => {
    if (isShut) return near.destroy()
    const far = connect(Number(to.port || 27017), to.hostname)
    for (const socket of [near, far]) {
      open.add(socket)
      socket.on('error', () => socket.destroy()).on('close', () => open.delete(socket))
    }
    near.pipe(far).pipe(near)
  })
  return {
    server,
    shut() {
      isShut = true
      for (const socket of open) socket.destroy()
    },
    reopen() {
      isShut = false
    },
  }
}

const portOf = (server: Server) => (server.address() as { port: number }).port
let bank: Bank
let gate: ReturnType<typeof aGate>
let site: { url: string; stop: () => Promise<void> }

beforeAll(async () => {
  if (!existsSync(join(root, '.next/BUILD_ID')))
    throw new Error('Build the site first: npm run build')
  bank = await startBank()
  await bank.emptyBank()
  for (const title of ['Som lästs', 'Som ingen läst']) {
    await publish(bank, 'examples', (await bank.keep('examples', anExample({ title }))).id)
  }
  gate = aGate(new URL(process.env.DATABASE_URI ?? ''))
  await once(gate.server.listen(0, '127.0.0.1'), 'listening')
  site = await aSiteBehind(gate.server)
}, 120_000)

afterAll(async () => {
  await site?.stop()
  gate?.server.close()
})

async function aSiteBehind(server: Server) {
  const database = new URL(process.env.DATABASE_URI ?? '')
  database.host = `127.0.0.1:${portOf(server)}`
  // Otherwise the driver finds its own way to the members of the replica set, past the gate.
  database.searchParams.set('directConnection', 'true')

  const probe = createServer()
  await once(probe.listen(0), 'listening')
  const port = portOf(probe)
  probe.close()
  const child = spawn('node', ['scripts/serve.mjs'], {
    cwd: root,
    env: {
      ...process.env,
      // a test talks to this machine alone
      CHECK_LINKS: 'off',
      DATABASE_URI: database.href,
      NODE_ENV: 'production',
      PORT: String(port),
      SITE_URL: `http://localhost:${port}`,
    },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  await once(child, 'message')
  return {
    url: `http://localhost:${port}`,
    stop: async () => {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

const visit = async (path: string) => {
  const response = await fetch(site.url + path)
  return { status: response.status, text: await response.text() }
}

test('when the database is away, what was read before is still served, and the rest says: come back soon', async () => {
  expect((await visit('/exempel/som-lasts')).status).toBe(200)
  expect((await visit('/exempel')).status).toBe(200)

  gate.shut()

  expect((await visit('/exempel/som-lasts')).text).toContain('Som lästs')
  expect((await visit('/exempel')).status).toBe(200)
  const away = await visit('/exempel/som-ingen-last')
  expect(away.status).toBe(503)
  expect((await visit('/readyz')).status).toBe(503)
  expect((await visit('/healthz')).status).toBe(200)

  gate.reopen()

  await expect
    .poll(async () => (await visit('/exempel/som-ingen-last')).status, { timeout: 20_000 })
    .toBe(200)
}, 90_000)
