import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { expect, test } from 'vitest'

import { proveTransactions } from '@/database/proveTransactions'

import { startBank } from '../../support/bank'

test('a replica set proves that its transactions are real', async () => {
  const { payload } = await startBank()

  await expect(proveTransactions(payload.db as unknown as MongooseAdapter)).resolves.toBeUndefined()
})

test('a database that keeps what was rolled back is refused', async () => {
  const { payload } = await startBank()
  const { connection } = payload.db as unknown as MongooseAdapter
  const session = { startTransaction() {}, async abortTransaction() {}, async endSession() {} }
  const inNameOnly = {
    startSession: async () => session,
    collection: (name: string) => {
      const collection = connection.collection(name)
      return {
        deleteMany: () => collection.deleteMany({}),
        insertOne: (document: object) => collection.insertOne(document),
        countDocuments: () => collection.countDocuments({}),
      }
    },
  }

  const proof = proveTransactions({ connection: inNameOnly } as never)

  await expect(proof).rejects.toThrow('does not keep its promise of transactions')
})
