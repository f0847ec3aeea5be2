import { existsSync } from 'node:fs'

import { openBank } from './openBank'

/** Does the duties of the bank beside its servers, until told to stop: npm run worker */
if (existsSync('.env')) process.loadEnvFile('.env')
// Only now: the settings are read when the file is loaded.
const { env } = await import('@/env')
const { startWorker } = await import('@/plugins/worker')

if (env.database.kind === 'sqlite') {
  console.error(`
The worker does not start: this bank is kept in a file, and one process writes to a file.
The server does the work itself; there is nothing to run beside it.

With DATABASE_URI set to a MongoDB, npm run worker takes its part of the work.
`)
  process.exit(1)
}

// Neither a database that is slow to answer nor duties that rest keep the process alive; this does.
setInterval(() => {}, 60_000)
const payload = await openBank()
const worker = startWorker(payload)
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop)
console.log(`${worker.holder} is at work. Ctrl+C lets it finish what it does, and stops it.`)

async function stop(): Promise<void> {
  await worker.stop()
  await payload.destroy()
  process.exit(0)
}
