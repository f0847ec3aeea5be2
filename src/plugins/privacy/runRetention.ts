import type { Payload, PayloadRequest } from 'payload'

import { noteRun, updateRun } from './audit'
import { cleanUp, settle } from './cleanUp'
import { inTransaction } from './inTransaction'
import type { RetentionMode, RetentionPolicy, RetentionRule } from './options'
import { settingsOf } from './settings'

/** What a run did, or would have done, with one kind of data. */
export type RetentionCount = Readonly<
  RetentionRule & {
    kind: string
    /** How many are over. */
    due: number
    /** How many are over, and held. */
    held: number
    /** How many rows, files and texts are gone. */
    removed: number
    retained: number
  }
>

export type RetentionReport = Readonly<{ mode: RetentionMode; kinds: readonly RetentionCount[] }>

/** Which mode, and who asked. */
export type RetentionWish = Readonly<{ mode?: RetentionMode; cause?: string }>

const usualBatch = 25
const day = 86_400_000

/**
 * Lets go of everything whose time is over, some at a time, each batch in a transaction together
 * with its line of the audit. Run again it finds what is left: killed in the middle, nothing is half
 * done. In the mode `report` it only counts.
 */
export async function runRetention(
  payload: Payload,
  wish: RetentionWish = {},
): Promise<RetentionReport> {
  const settings = settingsOf(payload)
  const asked = { cause: wish.cause ?? 'schedule', mode: wish.mode ?? settings.mode }
  const kinds: RetentionCount[] = []

  for (const policy of settings.policies) kinds.push(await runPolicy(payload, policy, asked))
  if (kinds.some(({ removed }) => removed > 0)) await settle(payload)
  return { kinds, mode: asked.mode }
}

type Asked = Required<RetentionWish>

async function runPolicy(payload: Payload, policy: RetentionPolicy, asked: Asked) {
  const { before, due, held, rule } = await look(payload, policy)
  const count = { ...rule, due: due.length, held, kind: policy.kind }
  const { way } = rule
  if (way === 'keep' || due.length === 0 || asked.mode === 'report') {
    if (due.length + held > 0) await inTransaction(payload, (req) => report(req, count, asked))
    return { ...count, removed: 0, retained: 0 }
  }

  const size = policy.batch ?? usualBatch
  let run: { id: string | null; removed: number; retained: number } = {
    id: null,
    removed: 0,
    retained: 0,
  }
  for (let at = 0; at < due.length; at += size) {
    const ids = due.slice(at, at + size)
    const done = await inTransaction(payload, async (req) => {
      const { after, removed, retained } = await policy.apply(req, ids, way, before)
      const sum = { removed: run.removed + removed, retained: run.retained + retained }
      return { after, run: { ...sum, id: await note(req, run.id, sum, count, asked) } }
    })
    run = done.run
    await cleanUp(payload, done.after ? [done.after] : [])
  }
  return { ...count, removed: run.removed, retained: run.retained }
}

/** What is over now, and by which rule. */
function look(payload: Payload, policy: RetentionPolicy) {
  const { now } = settingsOf(payload)
  return inTransaction(payload, async (req) => {
    const rule = await policy.rule(req)
    const before = new Date(now().getTime() - rule.days * day)
    const none = { due: [], held: 0 }
    const { due, held } = rule.way === 'keep' ? none : await policy.find(req, before)
    return { before, due, held, rule }
  })
}

type Count = Omit<RetentionCount, 'removed' | 'retained'>

/** Says what would have been done, or why nothing was: counts, and the rule. */
async function report(req: PayloadRequest, count: Count, asked: Asked): Promise<void> {
  await noteRun(req, {
    ...asked,
    counts: { [count.kind]: count },
    removed: 0,
    retained: count.due + count.held,
    task: 'retention',
  })
}

async function note(
  req: PayloadRequest,
  id: string | null,
  sum: Readonly<{ removed: number; retained: number }>,
  count: Count,
  asked: Asked,
): Promise<string> {
  const run = { ...asked, ...sum, counts: { [count.kind]: count }, task: 'retention' }
  if (!id) return noteRun(req, run)

  await updateRun(req, id, run)
  return id
}
