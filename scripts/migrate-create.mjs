import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes the migration from the last model to this one: npm run migrate:create -- NAME */
const root = join(import.meta.dirname, '..')
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/payload/bin.js'), 'migrate:create', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
)

// Payload imports types as if they were values, which this project's compiler options refuse.
for (const file of globSync(join(root, 'src/database/migrations/*_*.ts'))) {
  const written = readFileSync(file, 'utf8')
  const read = written.replace(
    'import { MigrateUpArgs, MigrateDownArgs, sql }',
    'import { type MigrateDownArgs, type MigrateUpArgs, sql }',
  )
  if (read !== written) writeFileSync(file, read)
}
process.exit(status ?? 1)
