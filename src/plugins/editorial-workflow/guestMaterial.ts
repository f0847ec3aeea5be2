import type { RequestContext } from 'payload'

import { ownSymbol } from './ownSymbol'

const pocket: unique symbol = ownSymbol('guest material') as never // no other symbol is

type Context = RequestContext & { [pocket]?: string }

/**
 * The context for creating a document out of what a guest has sent in: it is kept as material from
 * outside, whoever of the editorial team accepts it, and so needs another pair of eyes.
 */
export function guestMaterial(submission: string): RequestContext {
  return { [pocket]: submission } as Context // a symbol that only this plugin knows
}

/** The submission that a new document is made of, or null. */
export function submissionBehind(context: RequestContext): string | null {
  return (context as Context)[pocket] ?? null
}
