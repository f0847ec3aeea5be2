import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { env } from '@/env'
import { loadFirstContent } from '@/seed/loadFirstContent'

import { createUser } from './createUser'

/**
 * What `npm start` does before the port opens: the tables, the first content of an empty bank, and
 * somebody who can sign in, so that nobody else can claim the bank.
 */
const loading = join(env.dataDir, 'loading')
startOverIfInterrupted()

const { openBank } = await import('./openBank')
const payload = await openBank()

const users = await payload.count({ collection: 'users' })
const isNew = users.totalDocs === 0
if (isNew) writeFileSync(loading, 'The first content is being loaded.\n')
const loaded = await loadFirstContent(payload)
rmSync(loading, { force: true })
if (loaded.ok) console.log(`  ${loaded.documents} documents of first content are in place`)

if (isNew) await letFirstAdminIn()

await payload.destroy()
process.exit(0)

/** A bank whose first loading was interrupted has never been open: nothing of anyone's is lost. */
function startOverIfInterrupted() {
  if (!existsSync(loading) || env.database.kind !== 'sqlite') return
  for (const end of ['', '-wal', '-shm']) rmSync(env.database.file + end, { force: true })
}

async function letFirstAdminIn() {
  const created = await createUser(payload, {
    email: env.firstAdmin?.email ?? 'admin@example.com',
    name: 'Administratör',
    role: 'admin',
    password: env.firstAdmin?.password,
  })
  if (!created.ok) throw new Error(created.reason)

  console.log(`
  The first administrator
    e-mail    ${created.email}
    password  ${created.isPasswordMade ? `${created.password}   (shown this once)` : 'the one in FIRST_ADMIN_PASSWORD'}
`)
}
