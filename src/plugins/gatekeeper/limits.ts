import type { BasePayload } from 'payload'
import { RateLimiterMemory, RateLimiterMongo } from 'rate-limiter-flexible'

/** How many turns there are for one key in a stretch of time. */
export type Limit = Readonly<{
  /** What is said of it when it is reached. */
  name: string
  /** Who or what is counted: a fingerprint, never a name. */
  key: string
  most: number
  /** How long the stretch is, from the first turn on. */
  seconds: number
}>

/** A turn that was taken, and can be given back; or the limit that is reached, and when to try again. */
export type Turn =
  | Readonly<{ ok: true; giveBack: () => Promise<void> }>
  | Readonly<{ ok: false; limit: string; retryAfter: number }>

/** What the two stores have in common. */
type Counter = Readonly<{
  penalty: (key: string, points: number, options: Duration) => Promise<Count>
  reward: (key: string, points: number) => Promise<unknown>
}>
type Duration = { customDuration: number }
type Count = Readonly<{ consumedPoints: number; msBeforeNext: number }>

/** Counts beyond any limit of ours: what is too many is judged here, as limits may change at any time. */
const unlimited = 2 ** 40

/**
 * Takes a turn at each of several limits, in their order. The first that is reached ends it, and
 * what was taken at those before it is lost: who knocks too often is not to close the door for all.
 */
export const takeTurn = (payload: BasePayload, limits: readonly Limit[]): Promise<Turn> =>
  take(counterOf(payload), limits)

/**
 * The same, counted by this process alone: for questions that are to cost next to nothing, and where
 * it does no harm that each of several processes counts for itself.
 */
export const takeTurnHere = (payload: BasePayload, limits: readonly Limit[]): Promise<Turn> =>
  take(hereOf(payload), limits)

async function take(counter: Counter, limits: readonly Limit[]): Promise<Turn> {
  for (const { key, most, name, seconds } of limits) {
    const turns = await counter.penalty(`${name}:${key}`, 1, { customDuration: seconds })
    if (turns.consumedPoints > most) {
      return {
        ok: false,
        limit: name,
        retryAfter: Math.max(1, Math.ceil(turns.msBeforeNext / 1000)),
      }
    }
  }
  return {
    ok: true,
    giveBack: async () => {
      for (const { key, name } of limits) await counter.reward(`${name}:${key}`, 1)
    },
  }
}

/** Forgets what was counted in this process: for tests. */
export const forgetLimits = (payload: BasePayload): boolean =>
  [counters(key), counters(keyOfHere)].map((one) => one.delete(payload)).some(Boolean)

const key = Symbol.for('gatekeeper.limits')
const keyOfHere = Symbol.for('gatekeeper.limitsHere')

/** One counter for each database, however often a bundler copies this file: pages and routes count together. */
function counters(of: typeof key | typeof keyOfHere): WeakMap<BasePayload, Counter> {
  const shared = globalThis as unknown as Record<symbol, WeakMap<BasePayload, Counter> | undefined> // globals of our own
  shared[of] ??= new WeakMap()
  return shared[of]
}

const settings = { keyPrefix: 'limit', points: unlimited, duration: 86_400 }

function hereOf(payload: BasePayload): Counter {
  const known = counters(keyOfHere).get(payload)
  if (known) return known

  const made: Counter = new RateLimiterMemory(settings)
  counters(keyOfHere).set(payload, made)
  return made
}

/**
 * In memory where one process has the database to itself. On MongoDB in the database, so that all
 * processes count together; while that does not answer each counts for itself, so that the door is
 * neither shut nor wide open.
 */
function counterOf(payload: BasePayload): Counter {
  const known = counters(key).get(payload)
  if (known) return known

  const inMemory = new RateLimiterMemory(settings)
  const client = mongoClientOf(payload)
  const made: Counter = client
    ? (new RateLimiterMongo({
        ...settings,
        insuranceLimiter: inMemory,
        storeClient: client,
        tableName: 'gatekeeper-limits',
      }) as unknown as Counter) // its types leave out an option that it reads
    : inMemory
  counters(key).set(payload, made)
  return made
}

/** The database of Payload's own connection, where it is MongoDB. */
function mongoClientOf({ db }: BasePayload): unknown {
  if (db.name !== 'mongoose') return null
  return (db as unknown as { connection: { db: unknown } }).connection.db // what mongooseAdapter keeps
}
