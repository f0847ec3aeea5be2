import type { ListOrder } from '@/catalogue/listPlace'
import type { Choice } from '@/domain/catalogue/choice'
import { countChosen } from '@/domain/catalogue/choice'
import { parseListCursor, writeListCursor } from '@/domain/open/openCursor'
import type { OpenAsked } from '@/domain/open/parseOpenQuery'
import type { OpenCard } from '@/domain/open/schemas/card'
import { toOpenCard } from '@/domain/open/toOpenCard'

import type { Reader } from './reader'
import { findReadModel, type ReadModel } from './readModel'

/** One part of what a program asked for, and the token by which it goes on. */
export type OpenPart = Readonly<{ total: number; items: OpenCard[]; nextCursor: string | null }>

/** Lists one part of the published items that a choice leaves. Null when the cursor is of another question. */
export async function listOpenItems(
  { locale, now, payload }: Reader,
  asked: OpenAsked,
  siteUrl: string,
): Promise<OpenPart | null> {
  const model = await findReadModel(payload)
  const after = asked.cursor === null ? null : parseListCursor(asked)
  if (asked.cursor !== null && !after) return null

  const { choice, limit } = asked
  const { items, next } = model.table.walk({ after, choice, limit, locale, order: orderOf(asked) })
  return {
    total: countItems(model, choice),
    items: items.map((item) => toOpenCard(item, { locale, now, siteUrl })),
    nextCursor: next && writeListCursor(asked, next),
  }
}

const orderOf = ({ sort }: OpenAsked): ListOrder => (sort === 'relevance' ? 'newest' : sort)

/** How many choices are remembered with their number: whoever walks a list asks with each part. */
const mostRemembered = 500

const remembered = new WeakMap<
  ReadModel['table'],
  { version: string; totals: Map<string, number> }
>()

function countItems({ table, version }: ReadModel, choice: Choice): number {
  if (countChosen(choice) === 0) return table.size()

  const known = remembered.get(table)
  const totals = known?.version === version ? known.totals : new Map<string, number>()
  if (known?.version !== version) remembered.set(table, { version, totals })

  const key = JSON.stringify(choice)
  const total = totals.get(key) ?? table.scan({ choice }).slots.length
  if (totals.size >= mostRemembered) totals.clear()
  totals.set(key, total)
  return total
}
