import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createClient } from '@libsql/client'

const root = join(import.meta.dirname, '../..')
const kept = join(root, 'node_modules/.cache/bank-tests')

/** Once a run: a place for the databases of the workers, and an empty bank for each to copy. */
export default async function prepareDatabases() {
  const run = mkdtempSync(join(tmpdir(), 'bank-tests-'))
  process.env.BANK_TESTS = run

  if (process.env.DATABASE_URI) {
    process.env.BANK_TESTS_MONGODB = process.env.DATABASE_URI
  } else {
    copyFileSync(await emptyBank(), join(run, 'template.db'))
  }

  return () => rmSync(run, { recursive: true, force: true })
}

/** An empty bank with all its tables, made by the migrations; made again when the model changes. */
async function emptyBank(): Promise<string> {
  const template = join(kept, `${fingerprint()}.db`)
  if (existsSync(template)) return template

  rmSync(kept, { recursive: true, force: true })
  mkdirSync(kept, { recursive: true })
  const dataDir = mkdtempSync(join(tmpdir(), 'bank-template-'))
  const tsx = join(root, 'node_modules/.bin/tsx')
  await promisify(execFile)(process.execPath, [tsx, join(root, 'tests/support/makeEmptyBank.ts')], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'test', DATA_DIR: dataDir, PAYLOAD_MIGRATING: '' },
  })
  const client = createClient({ url: `file:${join(dataDir, 'bank.db')}` })
  await client.execute(`VACUUM INTO '${template}'`)
  client.close()
  rmSync(dataDir, { recursive: true })
  return template
}

/** What the tables are made of. */
function fingerprint(): string {
  const files = globSync(
    ['package-lock.json', 'src/database/**/*.ts', 'tests/support/makeEmptyBank.ts'],
    { cwd: root },
  )
  const hash = createHash('sha256')
  for (const file of files.toSorted()) hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex').slice(0, 16)
}
