import type { Payload, PayloadRequest } from 'payload'

import type { Erasure } from './module'

/** What becomes of data when its time is over. */
export type RetentionWay = 'delete' | 'anonymise' | 'keep'

/** How long something is kept: so many days after the trigger, and what becomes of it then. */
export type RetentionRule = Readonly<{
  way: RetentionWay
  days: number
  /** What the days are counted from, in a word for the report. */
  trigger: string
}>

/** One kind of data that has a time of its own to be kept. */
export type RetentionPolicy = Readonly<{
  /** Its name in reports and in the audit. */
  kind: string
  /** The rule as it is now. */
  rule: (req: PayloadRequest) => Promise<RetentionRule>
  /**
   * What is over: everything whose trigger lies before `before`. `held` is what a legal hold keeps;
   * it is counted and left alone.
   */
  find: (
    req: PayloadRequest,
    before: Date,
  ) => Promise<Readonly<{ due: readonly string[]; held: number }>>
  /**
   * Lets some of it go, in the transaction of the request. It looks again: what has been held, or
   * has moved on meanwhile, stays.
   */
  apply: (
    req: PayloadRequest,
    ids: readonly string[],
    way: Exclude<RetentionWay, 'keep'>,
    before: Date,
  ) => Promise<Erasure>
  /** How many go in one transaction. Default 25: other writers wait for no more than that. */
  batch?: number
}>

/** `delete` does it; `report` only says what would be done. */
export type RetentionMode = 'delete' | 'report'

export type PrivacyOptions = Readonly<{
  /**
   * The collection that keeps the audit, with the fields `task`, `mode`, `cause`, `person`,
   * `removed`, `retained`, `counts` (JSON) and `at`.
   */
  audit: string
  /** What the daily run does. Default `delete`. */
  mode?: RetentionMode
  /** What is kept for how long. Default: nothing ends by itself. */
  policies?: readonly RetentionPolicy[]
  /**
   * Called after data was erased and that is settled, for what a database leaves behind: free pages,
   * logs. Called again each day. Default: nothing.
   */
  afterErasure?: (payload: Payload) => Promise<void>
  /** What time it is. Default: the clock. */
  now?: () => Date
}>
