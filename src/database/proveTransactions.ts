import type { MongooseAdapter } from '@payloadcms/db-mongodb'

/** Writes, rolls back and looks: refuses to go on where a transaction is one in name only. */
export async function proveTransactions(adapter: MongooseAdapter): Promise<void> {
  const proofs = adapter.connection.collection<{ _id: string }>('transaction-proofs')
  await proofs.deleteMany({})
  await proofs.insertOne({ _id: 'before' })

  const session = await adapter.connection.startSession()
  try {
    session.startTransaction()
    await proofs.insertOne({ _id: 'rolled back' }, { session })
    await session.abortTransaction()
  } catch (err) {
    throw new Error(withoutTransactions, { cause: err })
  } finally {
    await session.endSession()
  }

  const kept = await proofs.countDocuments({})
  if (kept !== 1) throw new Error(withoutTransactions)
}

const withoutTransactions =
  'This MongoDB does not keep its promise of transactions: what is rolled back stays, or cannot be rolled back. Connect to a replica set that the application is allowed to write to.'
