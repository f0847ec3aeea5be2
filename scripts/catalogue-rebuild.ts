import { rmSync } from 'node:fs'

import { openBank } from './openBank'

/** Makes the catalogue anew from the database, whatever was kept of it, and keeps that: npm run catalogue:rebuild */
const payload = await openBank()
// Only now: the settings are read when the file is loaded.
const { env } = await import('@/env')
const { rebuildCatalogue } = await import('@/queries/store/rebuildCatalogue')
const { snapshotFileIn } = await import('@/queries/store/storeSnapshot')

const file = snapshotFileIn(env.dataDir)
rmSync(file, { force: true })
const { counts, engine, seconds } = await rebuildCatalogue(payload, file)

for (const { count, name } of counts) console.log(`${String(count).padStart(7)}  ${name}`)
console.log(`
Read from the database, indexed by ${engine} and kept in ${file}, in ${seconds.toFixed(1)} s.
A site that is running goes on with what it has in memory. Restart it, and it opens what was kept now.
`)
await payload.destroy()
process.exit(0)
