import type { PayloadRequest } from 'payload'

import { noteRun } from './audit'
import { cleanUp, settle } from './cleanUp'
import { inTransaction, isJoined, type Source } from './inTransaction'
import type { Erasure, PrivacyModule } from './module'

/** Who asked, and where. */
export type ErasureCause = Readonly<{ cause: string; person?: string | null }>

/** What became of it, and how much of each module. */
export type ErasureOutcome = Readonly<{
  removed: number
  retained: number
  messages: readonly string[]
  counts: Readonly<Record<string, Readonly<{ removed: number; retained: number }>>>
}>

/**
 * Erases what the modules know about a subject, one after the other, all of it or nothing, with one
 * line of audit. `find` is asked inside the transaction; null ends it without a trace.
 */
export async function eraseSubject<Subject, Refusal>(
  source: Source,
  modules: readonly PrivacyModule<Subject>[],
  find: (req: PayloadRequest) => Promise<{ subject: Subject } | { refusal: Refusal }>,
  cause: ErasureCause,
): Promise<ErasureOutcome | { refusal: Refusal }> {
  const done = await inTransaction(source, async (req) => {
    const found = await find(req)
    if ('refusal' in found) return found

    const { after, ...outcome } = await runModules(req, modules, found.subject)
    await noteRun(req, { ...outcome, ...cause, mode: 'delete', task: 'erase' })
    return { after, outcome }
  })
  if ('refusal' in done) return done

  // in somebody else's transaction nothing is settled yet: the daily round does it
  if (!isJoined(source)) {
    await cleanUp(source, done.after)
    await settle(source)
  }
  return done.outcome
}

/** Lets every module erase its part, in order, in the transaction of the request. */
export async function runModules<Subject>(
  req: PayloadRequest,
  modules: readonly PrivacyModule<Subject>[],
  subject: Subject,
): Promise<ErasureOutcome & Readonly<{ after: readonly (() => Promise<void>)[] }>> {
  const done: [string, Erasure][] = []
  for (const { erase, name } of modules) done.push([name, await erase(req, subject)])

  const all = done.map(([, erasure]) => erasure)
  return {
    after: all.flatMap(({ after }) => after ?? []),
    counts: Object.fromEntries(
      done
        .filter(([, { removed, retained }]) => removed + retained > 0)
        .map(([name, { removed, retained }]) => [name, { removed, retained }]),
    ),
    messages: [...new Set(all.flatMap(({ messages }) => messages))],
    removed: all.reduce((sum, { removed }) => sum + removed, 0),
    retained: all.reduce((sum, { retained }) => sum + retained, 0),
  }
}
