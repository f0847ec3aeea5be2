import { workflowOf } from '../standing'
import type { Case } from './case'

/** A person decides about what they have seen; the server about what is there. */
export function judgeSeen(
  { actor, hash, input, latest }: Case,
  mustHaveSeen: boolean,
): string | null {
  const { expectedHash, expectedRev } = input
  const isPerson = actor.role !== 'system'

  if (expectedRev === undefined && isPerson) return 'expected-rev-missing'
  if (expectedRev !== undefined && expectedRev !== workflowOf(latest.doc).rev)
    return 'changed-since'
  if (expectedHash === undefined && isPerson && mustHaveSeen) return 'expected-hash-missing'
  return expectedHash !== undefined && expectedHash !== hash ? 'content-changed' : null
}
