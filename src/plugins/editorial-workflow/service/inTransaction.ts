import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Does something whole or not at all; joins the transaction of the request where there is one. */
export async function inTransaction<Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  const isOwner = await initTransaction(req)
  try {
    const result = await work()
    if (isOwner) await commitTransaction(req)
    return result
  } catch (error) {
    if (isOwner) await killTransaction(req)
    throw error
  }
}
