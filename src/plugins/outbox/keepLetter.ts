import type { PayloadRequest } from 'payload'

import { type Letter, lettersSlug } from './letter'

/**
 * Keeps a letter in the transaction of the request; a worker sends it after the commit. A letter
 * whose key is known is not kept twice. It is looked for first, because an insert that fails would
 * end the whole transaction on MongoDB.
 */
export async function keepLetter(req: PayloadRequest, letter: Letter): Promise<void> {
  const { notBefore = new Date(), ...words } = letter
  if (await isKept(req, letter.key)) return

  try {
    await req.payload.db.create({
      collection: lettersSlug,
      data: { ...words, attempts: 0, notBefore: notBefore.toISOString(), state: 'waiting' },
      req,
      returning: false,
    })
  } catch (error) {
    // Outside a transaction somebody may have kept it meanwhile, which is just as well.
    const isTaken = isRefused(error) && !(await req.transactionID)
    if (!isTaken || !(await isKept(req, letter.key))) throw error
  }
}

/** By its shape: in a built site the database and a route hold each their own copy of Payload's class. */
function isRefused(error: unknown): boolean {
  const { data, status } = (error ?? {}) as { data?: { errors?: unknown }; status?: unknown } // as Payload throws it
  return status === 400 && Array.isArray(data?.errors)
}

async function isKept(req: PayloadRequest, key: string): Promise<boolean> {
  const { totalDocs } = await req.payload.db.count({
    collection: lettersSlug,
    req,
    where: { key: { equals: key } },
  })
  return totalDocs > 0
}
