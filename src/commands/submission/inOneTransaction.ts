import {
  type BasePayload,
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'

/**
 * Does some work in a transaction of its own, all of it or nothing. Called with a request that is in
 * one already, it joins that, and what is thrown is the caller's to answer.
 */
export async function inOneTransaction<Result>(
  door: BasePayload | PayloadRequest,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  const req = 'payload' in door ? door : await createLocalReq({}, door)
  const isOurs = await initTransaction(req)
  try {
    const result = await work(req)
    if (isOurs) await commitTransaction(req)
    return result
  } catch (err) {
    if (isOurs) await killTransaction(req)
    throw err
  }
}
