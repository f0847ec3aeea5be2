import { join } from 'node:path'
import { createClient } from '@libsql/client'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

/** Remembers what a bank holds; the answer puts it back. */
export function keepSnapshot(payload: Payload): Promise<() => Promise<void>> {
  return payload.db.name === 'mongoose'
    ? ofCollections(payload.db as unknown as MongooseAdapter) // as its name says
    : ofTables(process.env.DATA_DIR ?? '')
}

async function ofTables(dataDir: string): Promise<() => Promise<void>> {
  const client = createClient({ url: `file:${join(dataDir, 'bank.db')}` })
  const snapshot = join(dataDir, `snapshot-${Date.now()}.db`)
  await client.execute(`VACUUM INTO '${snapshot}'`)
  await client.execute(`ATTACH '${snapshot}' AS kept`)

  const { rows } = await client.execute(
    "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  )
  const tables = rows.map(({ name }) => `"${name}"`)
  const filled: string[] = []
  for (const table of tables) {
    const found = await client.execute(`SELECT 1 FROM kept.${table} LIMIT 1`)
    if (found.rows.length > 0) filled.push(table)
  }

  return async () => {
    // With foreign keys off, in one transaction.
    await client.migrate([
      ...tables.map((table) => `DELETE FROM main.${table}`),
      ...filled.map((table) => `INSERT INTO main.${table} SELECT * FROM kept.${table}`),
    ])
  }
}

async function ofCollections({ connection }: MongooseAdapter): Promise<() => Promise<void>> {
  const found = await connection.listCollections()
  const kept = new Map<string, Record<string, unknown>[]>()
  for (const { name } of found) kept.set(name, await connection.collection(name).find({}).toArray())

  return async () => {
    for (const { name } of await connection.listCollections()) {
      const documents = kept.get(name) ?? []
      await connection.collection(name).deleteMany({})
      if (documents.length > 0) await connection.collection(name).insertMany(documents)
    }
  }
}
