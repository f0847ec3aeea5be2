import type { RequestContext } from 'payload'

import { ownSymbol } from '../ownSymbol'

const pocket: unique symbol = ownSymbol('bin move') as never // no other symbol is

type Context = RequestContext & { [pocket]?: string }

/** Notes that the write under way moves a document into the bin or out of it, and changes nothing else. */
export function markBinMove(context: RequestContext, collection: string, id: string): void {
  const marked = context as Context // a symbol that only this plugin knows
  marked[pocket] = `${collection}:${id}`
}

/** Takes the note for a document. Without one a write leaves the bin alone, whatever it holds. */
export function takeBinMove(context: RequestContext, collection: string, id: unknown): boolean {
  const marked = context as Context // as above
  const isMarked = marked[pocket] === `${collection}:${id}`
  if (isMarked) delete marked[pocket]
  return isMarked
}
