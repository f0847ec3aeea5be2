import type { BasePayload } from 'payload'

import { inOneTransaction } from '@/commands/submission/inOneTransaction'
import { countKept } from '@/commands/submission/letters/keepToSender'
import { letterKey } from '@/commands/submission/letters/letterKey'
import { eraseCase } from '@/commands/submission/privacy/eraseCase'
import { findSubmission } from '@/commands/submission/submission'
import { BeginAgain } from '@/plugins/privacy'

import { resendConfirmation } from './resendConfirmation'

type Waiting = Readonly<{ id: string; purgeAt: string; receivedAt: string }>

/** Forgets what nobody has confirmed in time, and reminds once when half of the time has passed. */
export async function forgetUnconfirmed(
  payload: BasePayload,
  now = new Date(),
): Promise<string | undefined> {
  const count = { forgotten: 0, reminded: 0 }
  for (const one of await listWaiting(payload)) {
    if (new Date(one.purgeAt) <= now) {
      if (await forget(payload, one, now)) count.forgotten += 1
    } else if (isHalfway(one, now) && (await remind(payload, one, now))) count.reminded += 1
  }
  const said = Object.entries(count).filter(([, number]) => number > 0)
  return said.map(([what, number]) => `${what}: ${number}`).join(', ') || undefined
}

/** Forgets links whose time is over: nobody can follow them, and they open nothing. */
export async function forgetOldLinks(
  payload: BasePayload,
  now = new Date(),
): Promise<string | undefined> {
  const where = { expiresAt: { less_than: now.toISOString() } }
  const { totalDocs } = await payload.db.count({ collection: 'case-keys', where })
  if (totalDocs === 0) return undefined

  await payload.db.deleteMany({ collection: 'case-keys', where })
  return `forgotten: ${totalDocs}`
}

async function listWaiting(payload: BasePayload): Promise<Waiting[]> {
  const { docs } = await payload.db.find<Waiting>({
    collection: 'submissions',
    limit: 0,
    pagination: false,
    sort: 'purgeAt',
    where: { and: [{ stage: { equals: 'unconfirmed' } }, { purgeAt: { exists: true } }] },
  })
  return docs
}

/** Looks once more, in the transaction that forgets: it may have been confirmed this moment. */
async function forget(payload: BasePayload, { id }: Waiting, now: Date): Promise<boolean> {
  try {
    return await inOneTransaction(payload, async (req) => {
      const still = await findSubmission(req, id)
      const isOver = still?.stage === 'unconfirmed' && isPast(still.purgeAt, now)
      return isOver && (await eraseCase(req, { cause: 'schedule', now, submission: id })).ok
    })
  } catch (err) {
    // confirmed at the same moment, or forgotten by another worker
    if (err instanceof BeginAgain) return false
    throw err
  }
}

const isPast = (at: string | null, now: Date): boolean => at !== null && new Date(at) <= now

function isHalfway({ purgeAt, receivedAt }: Waiting, now: Date): boolean {
  const [from, to] = [Date.parse(receivedAt), Date.parse(purgeAt)]
  return now.getTime() >= from + (to - from) / 2
}

async function remind(payload: BasePayload, { id }: Waiting, now: Date): Promise<boolean> {
  const key = letterKey(id, 'confirm', 'reminder')
  const isReminded = await inOneTransaction(payload, (req) => countKept(req, [key]))
  return isReminded === 0 && resendConfirmation(payload, id, now, { isReminder: true })
}
