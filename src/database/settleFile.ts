import type { Payload } from 'payload'

/**
 * Lets what was deleted leave the file of the bank. SQLite keeps what was written in its log until it
 * is moved into the file, and the file has overwritten what was deleted with noughts; see writeQueue.
 * MongoDB has nothing of the kind to ask for: its own log holds a deleted document until it is
 * written over, and is the operators' to keep.
 */
export async function settleFile({ db }: Payload): Promise<void> {
  const { settle } = db as unknown as { settle?: () => Promise<void> } // the write queue adds it
  await settle?.()
}
