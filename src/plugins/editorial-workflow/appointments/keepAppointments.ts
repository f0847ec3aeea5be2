import type { Payload } from 'payload'

import type { Refusal } from '../refusal'
import type { Item } from '../service/noteItem'
import { systemActor } from '../service/standing'
import { type TransitionOutcome, transition } from '../service/transition'
import { settingsOf } from '../settle'
import { itemsSlug } from '../slugs'

/** An appointment whose time has come. */
type Due = Readonly<{
  item: Item
  move: 'publish_scheduled' | 'unpublish_scheduled'
  at: number
}>

/** What became of it. */
type Kept = 'kept' | 'given back' | 'overtaken' | 'delayed'

/**
 * Publishes and unpublishes what is due, in the order in which it was meant. It may run in several
 * processes at once: of two that keep the same appointment the second finds the revision gone.
 */
export async function keepAppointments(payload: Payload): Promise<string | undefined> {
  const counts = new Map<Kept, number>()
  for (const due of await listDue(payload)) {
    const kept = await keep(payload, due)
    counts.set(kept, (counts.get(kept) ?? 0) + 1)
  }
  return [...counts].map(([kept, count]) => `${count} ${kept}`).join(', ') || undefined
}

async function listDue(payload: Payload): Promise<Due[]> {
  const now = settingsOf(payload).now()
  const hasCome = { less_than_equal: now.toISOString() }
  const { docs } = await payload.db.find<Item & { id: string }>({
    collection: itemsSlug,
    limit: mostAtOnce,
    pagination: false,
    where: {
      isTrashed: { equals: false },
      or: [
        { scheduledFor: hasCome, state: { equals: 'scheduled' } },
        { isLive: { equals: true }, unpublishAt: hasCome },
      ],
    },
  })
  return docs
    .flatMap((item) => appointmentsOf(item).filter(({ at }) => at <= now.getTime()))
    .sort((a, b) => a.at - b.at)
}

/** The rest is kept at the next run, some seconds later. */
const mostAtOnce = 200

function appointmentsOf(item: Item): Due[] {
  const { isLive, scheduledFor, state, unpublishAt } = item
  const due = (move: Due['move'], time: string): Due => ({ item, move, at: Date.parse(time) })
  return [
    ...(state === 'scheduled' && scheduledFor ? [due('publish_scheduled', scheduledFor)] : []),
    ...(isLive && unpublishAt ? [due('unpublish_scheduled', unpublishAt)] : []),
  ]
}

async function keep(payload: Payload, due: Due): Promise<Kept> {
  try {
    const outcome = await ask(payload, due)
    if (outcome.ok) return 'kept'
    if (overtaken.includes(outcome.reason)) return 'overtaken'
    return await giveBack(payload, due, outcome)
  } catch (err) {
    payload.logger.error({ err, msg: `[editorial-workflow] ${due.move} of ${due.item.key}` })
    // a database that is away comes back; what still fails after a while will fail again
    const isHopeless = settingsOf(payload).now().getTime() - due.at > patience
    return isHopeless ? giveBack(payload, due, { reason: 'could-not-publish' }) : 'delayed'
  }
}

/** How long an appointment is tried again, in milliseconds. */
const patience = 10 * 60_000

/** Somebody came first, and what they did holds. */
const overtaken: readonly string[] = [
  'changed-since',
  'in-trash',
  'no-live-version',
  'no-unpublish-time',
  'not-found',
  'wrong-state',
]

/** Gives a text back to those who approved it, and says why; what was to be taken away is tried again. */
async function giveBack(
  payload: Payload,
  due: Due,
  { reason }: Pick<Refusal, 'reason'>,
): Promise<Kept> {
  if (due.move !== 'publish_scheduled') return 'delayed'

  const outcome = await ask(payload, due, reason)
  return outcome.ok ? 'given back' : 'overtaken'
}

function ask(payload: Payload, { item, move }: Due, outcome?: string): Promise<TransitionOutcome> {
  return transition(payload, {
    collection: item.documentCollection,
    id: item.documentId,
    transition: move,
    expectedRev: item.rev,
    via: 'appointment',
    ...(outcome && { outcome }),
    actor: systemActor,
  })
}
