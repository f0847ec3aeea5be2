import type { RequestContext } from 'payload'

import type { Workflow } from './fields'
import { ownSymbol } from './ownSymbol'

/**
 * A pass for one write to one document. Only the transition service makes one, no request can carry
 * one in, and it is spent by the first write that shows it.
 */
export type Permit = {
  readonly collection: string
  readonly id: string
  /** The workflow group that the write leaves behind. */
  readonly workflow: Workflow
  isSpent: boolean
}

const pocket: unique symbol = ownSymbol('permit') as never // no other symbol is

type Context = RequestContext & { [pocket]?: Permit }

/** A context that carries a pass, and nothing else. */
export function contextWith(permit: Permit): RequestContext {
  return { [pocket]: permit } as Context
}

/** Finds the unspent pass for a document, or null. */
export function findPermit(
  context: RequestContext,
  collection: string,
  id: unknown,
): Permit | null {
  const permit = (context as Context)[pocket]
  return permit && !permit.isSpent && isOwnWrite(context, collection, id) ? permit : null
}

/** Spends the pass for a document. What is spent is spent in every copy of the context. */
export function spendPermit(
  context: RequestContext,
  collection: string,
  id: unknown,
): Permit | null {
  const permit = findPermit(context, collection, id)
  if (permit) permit.isSpent = true
  return permit
}

/** Says whether a write is the service's own: its context carries the pass for the document, spent or not. */
export function isOwnWrite(context: RequestContext, collection: string, id: unknown): boolean {
  const permit = (context as Context)[pocket]
  return permit?.collection === collection && permit.id === String(id)
}
