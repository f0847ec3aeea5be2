import { accessSync, constants, existsSync } from 'node:fs'

import { openBank } from './openBank'

/** Looks at everything that the bank stands on, and says what is wrong and what to do: npm run doctor */
type Finding = Readonly<{ ok: boolean; says: string }>

const fine = (says: string): Finding => ({ ok: true, says })
const wrong = (says: string): Finding => ({ ok: false, says })

const payload = await openBank().catch((err) => {
  console.error(`The database cannot be reached: ${(err as Error).message}
Look whether it runs, and whether DATABASE_URI or DATA_DIR leads to it.`)
  process.exit(1)
})
// Only now: the settings are read when the files are loaded.
const { env } = await import('@/env')
const { migrations } = await import('@/database/migrations')
const { explainFault, verifyRecord } = await import('@/plugins/editorial-workflow')
const { judgeCatalogue } = await import('@/queries/store/judgeCatalogue')
const { snapshotFileIn } = await import('@/queries/store/storeSnapshot')

const checks = [findDatabase, findMigrations, findMedia, findRecord, findCatalogue]
let isWell = true
for (const check of checks) {
  for (const { ok, says } of await check()) {
    console.log(`${ok ? 'ok   ' : 'WRONG'} ${says}`)
    isWell &&= ok
  }
}
console.log(isWell ? '\nAll is well.' : '\nSomething is wrong, see above.')
await payload.destroy()
process.exit(isWell ? 0 : 1)

async function findDatabase(): Promise<Finding[]> {
  const { totalDocs } = await payload.count({ collection: 'municipalities' })
  return totalDocs > 0
    ? [fine(`The database answers (${payload.db.name}).`)]
    : [
        wrong(
          'The database answers, but holds no municipalities. npm start loads the first content.',
        ),
      ]
}

async function findMigrations(): Promise<Finding[]> {
  if (payload.db.name === 'mongoose') return [fine('MongoDB needs no migrations.')]

  const { docs } = await payload.find({
    collection: 'payload-migrations',
    limit: 0,
    pagination: false,
  })
  const done = new Set(docs.map(({ name }) => name))
  const missing = migrations.filter(({ name }) => !done.has(name)).map(({ name }) => name)
  return missing.length === 0
    ? [fine(`The tables are those of this version (${migrations.length} migrations).`)]
    : [wrong(`The tables lack ${missing.join(', ')}. Run: npm run migrate`)]
}

async function findMedia(): Promise<Finding[]> {
  const mayWrite = (folder: string) => {
    try {
      accessSync(folder, constants.R_OK | constants.W_OK)
      return true
    } catch {
      return false
    }
  }
  return [env.mediaDir, env.dataDir].map((folder) => {
    if (!existsSync(folder))
      return fine(`${folder} is not there yet. It is made when it is needed.`)
    return mayWrite(folder)
      ? fine(`${folder} can be written to.`)
      : wrong(`${folder} cannot be written to. Give it to the user that the site runs as.`)
  })
}

async function findRecord(): Promise<Finding[]> {
  const { fault, lines } = await verifyRecord(payload)
  return fault
    ? [
        wrong(
          `The record does not hold. ${explainFault(fault, 'en')} npm run record:verify says more.`,
        ),
      ]
    : [fine(`The record holds (${lines} lines).`)]
}

async function findCatalogue(): Promise<Finding[]> {
  const { differences, engineFault, isKept, items, refused } = await judgeCatalogue(
    payload,
    snapshotFileIn(env.dataDir),
  )
  const remedy = 'Run: npm run catalogue:rebuild, and restart the site.'
  const kept = refused
    ? wrong(
        `The kept catalogue is of no use: ${refused}. The next start makes it anew, or: npm run catalogue:rebuild`,
      )
    : fine(
        isKept
          ? `The kept catalogue, with what has happened since, was compared with the database (${items} items).`
          : `No catalogue is kept yet; the next start reads it from the database (${items} items).`,
      )
  return [
    kept,
    ...differences
      .slice(0, 20)
      .map(({ fault, name, part }) => wrong(`Catalogue: ${name} (${part}) is ${fault}. ${remedy}`)),
    ...(differences.length > 20
      ? [wrong(`Catalogue: ${differences.length - 20} more differ. ${remedy}`)]
      : []),
    engineFault
      ? wrong(`The search engine does not hold what is published: ${engineFault}. ${remedy}`)
      : fine('The search engine holds what is published.'),
    fine(
      'What a running site has in memory is not looked at: a restart opens it from what was compared here.',
    ),
  ]
}
