import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

/** Where work comes from: a request, or server code that has none. */
export type Source = Payload | PayloadRequest

export const payloadOf = (source: Source): Payload =>
  'payload' in source ? source.payload : source

/** Says whether somebody else began a transaction, and will end it. */
export const isJoined = (source: Source): boolean =>
  'payload' in source && Boolean(source.transactionID)

/** Thrown in a transaction that another one was faster than, to let it begin anew. */
export class BeginAgain extends Error {}

const most = 4

/**
 * Does some work whole or not at all; joins the transaction of the request where there is one. What
 * another transaction was faster with is begun anew.
 */
export async function inTransaction<Result>(
  source: Source,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(source, work)
    } catch (err) {
      if (attempt >= most || isJoined(source) || !isConflict(err)) throw err
    }
  }
}

async function once<Result>(
  source: Source,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  const req = isJoined(source) ? (source as PayloadRequest) : await ownRequest(source)
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

/** The same person, but a request of our own: a transaction that was ended leaves no mark on theirs. */
function ownRequest(source: Source): Promise<PayloadRequest> {
  const given = 'payload' in source ? source : null
  return createLocalReq(
    { ...(given?.user && { user: given.user }), ...(given && { req: { headers: given.headers } }) },
    payloadOf(source),
  )
}

/** MongoDB's word for: another transaction was faster, begin again. */
function isConflict(err: unknown): boolean {
  const { cause, code, errorLabels } = (err ?? {}) as Record<string, unknown> // whatever was thrown
  const labels = errorLabels instanceof Set || Array.isArray(errorLabels) ? [...errorLabels] : []
  return (
    err instanceof BeginAgain ||
    code === 112 ||
    labels.includes('TransientTransactionError') ||
    (cause !== undefined && cause !== err && isConflict(cause))
  )
}
