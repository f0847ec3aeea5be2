import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'
import { type MigrateUpArgs, sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj, Migration } from 'payload'

import type { Env } from '@/env'

import { migrations as listed } from './migrations/index'
import { proveTransactions } from './proveTransactions'
import { withWriteQueue } from './writeQueue'

/** The database that the settings ask for, with transactions that hold on either. */
export function database({ database, mode }: Pick<Env, 'database' | 'mode'>): DatabaseAdapterObj {
  return database.kind === 'mongodb' ? replicaSet(database.uri, mode) : file(database.file, mode)
}

const migrations: WrittenMigration[] = listed
const migrationDir = join(dirname(fileURLToPath(import.meta.url)), 'migrations')

type WrittenMigration = {
  name: string
  up: (args: MigrateUpArgs) => Promise<void>
  down: (args: MigrateUpArgs) => Promise<void>
}

function file(path: string, mode: Env['mode']): DatabaseAdapterObj {
  mkdirSync(dirname(path), { mode: 0o700, recursive: true })
  const adapter = sqliteAdapter({
    client: { url: pathToFileURL(path).href },
    idType: 'uuid',
    wal: true,
    // Waiting inside SQLite stops the whole process; the write queue waits beside it.
    busyTimeout: 200,
    transactionOptions: {},
    migrationDir,
    prodMigrations: migrations,
    // Until the first migration is written, the tables follow the model.
    push: migrations.length === 0,
  })
  return afterConnect(withWriteQueue(adapter), async (connected) => {
    const isToldOtherwise = mode === 'production' || process.env.PAYLOAD_MIGRATING === 'true'
    if (!isToldOtherwise && migrations.length > 0) {
      await connected.migrate({ migrations: migrations as Migration[] }) // payload leaves the args open
    }
  })
}

function replicaSet(url: string, mode: Env['mode']): DatabaseAdapterObj {
  const adapter = mongooseAdapter({
    url,
    useJoinAggregations: false,
    ensureIndexes: true,
    connectOptions: { serverSelectionTimeoutMS: 5_000 },
  })
  return afterConnect(adapter, async (connected) => {
    if (mode === 'production') await proveTransactions(connected as unknown as MongooseAdapter)
  })
}

type Connected = ReturnType<DatabaseAdapterObj['init']>

function afterConnect(
  base: DatabaseAdapterObj,
  then: (adapter: Connected) => Promise<void>,
): DatabaseAdapterObj {
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args)
      const { connect } = adapter
      adapter.connect = async function connectAndCheck(options) {
        await connect?.call(this, options)
        await then(adapter)
      }
      return adapter
    },
  }
}
