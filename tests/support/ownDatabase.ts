import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Before anything of the bank is loaded: gives this worker a database of its own, made by
 * `prepareDatabases`. The settings are read once, so this must come first.
 */
const run = process.env.BANK_TESTS
if (!run) throw new Error('The integration tests run by: npm run test:integration')

const worker = `worker${process.env.VITEST_POOL_ID}`
const dataDir = join(run, worker)
mkdirSync(join(dataDir, 'media'), { recursive: true })

process.env.DATA_DIR = dataDir
process.env.MEDIA_DIR = join(dataDir, 'media')
process.env.PAYLOAD_SECRET = 'a secret that only the integration tests know'
process.env.SITE_URL = 'http://localhost:3000'
// The tables are in the template: Payload is to leave them as they are.
process.env.PAYLOAD_MIGRATING = 'true'

const server = process.env.BANK_TESTS_MONGODB
if (server) {
  const address = new URL(server)
  address.pathname = `/${address.pathname.slice(1) || 'bank'}_${worker}`
  process.env.DATABASE_URI = address.href
} else {
  delete process.env.DATABASE_URI
  const file = join(dataDir, 'bank.db')
  if (!existsSync(file)) copyFileSync(join(run, 'template.db'), file)
}
