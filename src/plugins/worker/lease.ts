import type { BasePayload, CollectionSlug, Where } from 'payload'

/** The collection in which the duties are kept. */
export const dutiesSlug = 'duties' as CollectionSlug // Payload knows the names of one site

/** How long a duty is held without a sign of life, in milliseconds. */
export const leaseLength = 30_000

/** A duty rests for this part of its time, whoever did it: looking a moment early does no harm. */
const rest = 0.8

type Question = Readonly<{ name: string; holder: string }>

/**
 * Takes a duty, unless another worker holds it or has just done it. The row is changed where it is
 * still free, in one statement: of two workers that ask at once one gets it.
 */
export async function takeLease(
  payload: BasePayload,
  { every, holder, name }: Question & { every: number },
  now = new Date(),
): Promise<boolean> {
  await enter(payload, name)

  const justNow = new Date(now.getTime() - every * 1000 * rest)
  const isFree: Where = {
    and: [
      { name: { equals: name } },
      { or: [{ heldUntil: { exists: false } }, { heldUntil: { less_than: now.toISOString() } }] },
      { or: [{ endedAt: { exists: false } }, { endedAt: { less_than: justNow.toISOString() } }] },
    ],
  }
  return change(payload, isFree, {
    holder,
    heldUntil: new Date(now.getTime() + leaseLength).toISOString(),
    beganAt: now.toISOString(),
  })
}

/** Holds a duty for longer; false when it has passed to another worker meanwhile. */
export function renewLease(
  payload: BasePayload,
  { holder, name }: Question,
  now = new Date(),
): Promise<boolean> {
  const heldUntil = new Date(now.getTime() + leaseLength).toISOString()
  return change(payload, heldBy(name, holder), { heldUntil })
}

/** Lets go of a duty, and keeps how it went. */
export function endLease(
  payload: BasePayload,
  { holder, name }: Question,
  { error, outcome }: { outcome: string | null; error: string | null },
  now = new Date(),
): Promise<boolean> {
  return change(payload, heldBy(name, holder), {
    heldUntil: null,
    endedAt: now.toISOString(),
    outcome,
    error,
  })
}

const heldBy = (name: string, holder: string): Where => ({
  and: [{ name: { equals: name } }, { holder: { equals: holder } }],
})

/** Changes the row of a duty where it still is as it should be, and says whether it was. */
async function change(
  payload: BasePayload,
  where: Where,
  data: Record<string, unknown>,
): Promise<boolean> {
  const row = await payload.db.updateOne({
    collection: dutiesSlug,
    data,
    options: { atomic: true },
    where,
  })
  return row !== null && row !== undefined
}

/** Sees to it that a duty has its row; of two that write it first one is refused, and either will do. */
async function enter(payload: BasePayload, name: string): Promise<void> {
  const isThere = () =>
    payload.db.findOne({ collection: dutiesSlug, where: { name: { equals: name } } })
  if (await isThere()) return

  try {
    await payload.db.create({ collection: dutiesSlug, data: { name } })
  } catch (err) {
    if (!(await isThere())) throw err
  }
}
