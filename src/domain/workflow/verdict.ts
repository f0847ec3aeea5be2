import type { Reason } from './reasons'
import type { Stage } from './stages'

/** What a rule answers: where the item goes, or why it stays. */
export type Verdict = Readonly<{ ok: true; to: Stage }> | Readonly<{ ok: false; reason: Reason }>

/** The verdict that refuses. */
export const refuse = (reason: Reason): Verdict => ({ ok: false, reason })
