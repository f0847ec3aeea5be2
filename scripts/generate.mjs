import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Writes the types and the import map of the collections. With --check nothing is written: it says
 * whether they, and the migrations, follow the collections.
 */
const root = join(import.meta.dirname, '..')
const files = ['src/payload-types.ts', 'src/app/(payload)/admin/importMap.js']
const isCheck = process.argv.includes('--check')
const before = files.map(read)
const scratch = mkdtempSync(join(tmpdir(), 'generate-'))
process.once('exit', () => rmSync(scratch, { recursive: true }))

for (const command of ['generate:types', 'generate:importmap']) payload(command)

const changed = files.filter((file, index) => read(file) !== before[index])
if (!isCheck) {
  console.log(changed.length > 0 ? `Written: ${changed.join(', ')}` : 'Nothing has changed.')
  process.exit(0)
}

putBack()
const faults = []
if (changed.length > 0) faults.push(`Not up to date: ${changed.join(', ')}. Run: npm run generate`)
if (lacksMigration()) {
  faults.push(
    'The model has changed since the last migration. Run: npm run migrate:create -- WHAT-CHANGED',
  )
}
for (const fault of faults) console.error(fault)
if (faults.length === 0) console.log('The generated files are up to date.')
process.exit(faults.length > 0 ? 1 : 0)

function putBack() {
  for (const [index, file] of files.entries()) {
    if (before[index] !== null) writeFileSync(join(root, file), before[index])
  }
}

/** Asks for the next migration, and throws away whatever comes. */
function lacksMigration() {
  const folder = join(root, 'src/database/migrations')
  const index = readFileSync(join(folder, 'index.ts'))
  const known = new Set(readdirSync(folder))
  if (known.size === 1) return false

  payload('migrate:create', 'pending', '--skip-empty')
  const found = readdirSync(folder).filter((name) => !known.has(name))
  for (const name of found) rmSync(join(folder, name))
  writeFileSync(join(folder, 'index.ts'), index)
  return found.length > 0
}

function payload(...args) {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/payload/bin.js'), ...args],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, DATA_DIR: scratch, DATABASE_URI: '', PAYLOAD_SECRET: 'x'.repeat(32) },
      // A question about a renamed field is answered by the person who writes the migration.
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 180_000,
    },
  )
  if (status === 0) return
  putBack()
  console.error(stdout, stderr)
  process.exit(1)
}

function read(file) {
  const path = join(root, file)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}
