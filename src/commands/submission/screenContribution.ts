import { disposableEmailBlocklistSet } from 'disposable-email-domains-js'
import type { BasePayload } from 'payload'

import type { Contribution, Sender } from '@/domain/submission/contribution'
import { type SpamSign, screen } from '@/domain/submission/screen'
import type { Signal } from '@/domain/submission/signals'
import { type Fingerprint, toFingerprint } from '@/domain/submission/simhash'

import { type Sign, signsOf } from './signsOf'

/** How far back a text is compared, in milliseconds. */
const memory = 30 * 86_400_000

/** More texts that are close to one another tell nothing more. */
const enough = 50

/** Holds a contribution against what came before it and what moderators have said of that. */
export async function screenContribution(
  payload: BasePayload,
  { contribution, now, sender }: { contribution: Contribution; sender: Sender; now: Date },
): Promise<Readonly<{ signals: Signal[]; fingerprint: Fingerprint }>> {
  const fingerprint = toFingerprint(contribution)
  const [signs, recent] = await Promise.all([
    findSigns(payload, signsOf(payload.secret, { contribution, email: sender.email })),
    findClose(payload, fingerprint, now),
  ])
  const { simhash } = fingerprint
  const signals = screen({ contribution, isDisposable, recent, sender, signs, simhash })
  return { fingerprint, signals }
}

async function findSigns(payload: BasePayload, signs: readonly Sign[]): Promise<SpamSign[]> {
  if (signs.length === 0) return []
  const { docs } = await payload.db.find<{ sign: string; spam: number; notSpam: number }>({
    collection: 'spam-signs',
    limit: 0,
    pagination: false,
    where: { sign: { in: signs.map(({ sign }) => sign) } },
  })
  return docs.flatMap((doc) => {
    const of = signs.find(({ sign }) => sign === doc.sign)?.of
    return of ? [{ of, spam: doc.spam ?? 0, notSpam: doc.notSpam ?? 0 }] : []
  })
}

/** The fingerprints of the last weeks that share a quarter with this one. */
async function findClose(
  payload: BasePayload,
  { simhash, ...quarters }: Fingerprint,
  now: Date,
): Promise<string[]> {
  if (!simhash) return []
  const { docs } = await payload.db.find<{ simhash: string }>({
    collection: 'submissions',
    limit: enough,
    // MongoDB honours a limit on pages alone; SQLite would count for nothing.
    pagination: payload.db.name === 'mongoose',
    select: { simhash: true },
    sort: '-receivedAt',
    where: {
      and: [
        { or: Object.entries(quarters).map(([name, value]) => ({ [name]: { equals: value } })) },
        { receivedAt: { greater_than: new Date(now.getTime() - memory).toISOString() } },
      ],
    },
  })
  return docs.map((doc) => doc.simhash)
}

let disposable: Set<string> | null = null

/** Whether a domain, or one that it lies below, hands out addresses that are thrown away. */
function isDisposable(domain: string): boolean {
  if (!domain) return false
  disposable ??= disposableEmailBlocklistSet()
  const labels = domain.split('.')
  return labels.some((_, at) => disposable?.has(labels.slice(at).join('.')))
}
