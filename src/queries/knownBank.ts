import type { BasePayload, CollectionSlug, Where } from 'payload'

import { type KnownCodes, makeKnownCodes } from '@/domain/catalogue/facetWords'
import type { KnownBank } from '@/domain/catalogue/judgeChoice'
import type { PublicChange } from '@/domain/publication/publicChange'
import { type Stored, storedFields } from '@/domain/publication/storedFields'
import { findKindByCollection, type ItemCollection, kinds } from '@/domain/vocabulary/kinds'
import { locales } from '@/domain/vocabulary/locales'

import { inTurn } from './inTurn'
import { listPublished } from './listPublished'

/** A code that lists are narrowed by, and what people call it. */
type Row = Readonly<{ code: string; names: readonly string[] }>

/** The collections whose documents are what lists are narrowed by. */
const sources = {
  themes: { facet: 'themes', toRow: slugAndTitles, select: { slug: true, title: true } },
  organisations: {
    facet: 'organisations',
    toRow: slugAndTitles,
    select: { slug: true, title: true },
  },
  municipalities: { facet: 'sizeClasses', toRow: sizeClass, select: { sizeClass: true } },
} as const

type Source = keyof typeof sources
const sourceNames = Object.keys(sources) as Source[] // its own keys

/**
 * Reads what the proxy needs to know of the bank: which themes, organisations and size classes there
 * are, and how many items of each kind. The proxy must not ask the database itself.
 */
export const openKnownBank = (payload: BasePayload): Promise<void> =>
  inTurn('known', () => readKnownBank(payload))

async function readKnownBank(payload: BasePayload): Promise<void> {
  const rows = await Promise.all(sourceNames.map((name) => readRows(payload, name)))
  const counts = await Promise.all(
    kinds.map(({ collection }) => countPublished(payload, collection)),
  )
  share({
    rows: new Map(sourceNames.map((name, index) => [name, rows[index] ?? new Map()])),
    counts: new Map(kinds.map(({ collection }, index) => [collection, counts[index] ?? 0])),
  })
}

/** Takes in one change of what the public sees. */
export const noteKnown = (
  payload: BasePayload,
  change: Pick<PublicChange, 'collection' | 'id'>,
): Promise<void> => inTurn('known', () => takeInKnown(payload, change))

async function takeInKnown(
  payload: BasePayload,
  { collection, id }: Pick<PublicChange, 'collection' | 'id'>,
): Promise<void> {
  const kept = shared()
  if (!kept) return

  const row = findKindByCollection(collection)
  if (row) kept.counts.set(row.collection, await countPublished(payload, row.collection))

  const source = sourceNames.find((name) => name === collection)
  if (!source) return

  const [found] = await readRows(payload, source, { id: { equals: id } })
  const rows = kept.rows.get(source) ?? new Map<string, Row>()
  if (found) rows.set(...found)
  else rows.delete(id)
  kept.rows.set(source, rows)
  share(kept)
}

async function readRows(
  payload: BasePayload,
  name: Source,
  where?: Where,
): Promise<Map<string, Row>> {
  const { select, toRow } = sources[name]
  const docs = await listPublished(payload, { collection: name, select, ...(where && { where }) })
  return new Map(
    docs.flatMap((doc) => {
      const row = toRow(doc)
      return row ? [[String(doc.id), row] as const] : []
    }),
  )
}

function slugAndTitles(doc: Stored): Row | null {
  const code = storedFields(doc, 'sv').text('slug')
  const names = locales.flatMap((locale) => storedFields(doc, locale).text('title') ?? [])
  return code ? { code, names } : null
}

function sizeClass(doc: Stored): Row | null {
  const code = storedFields(doc, 'sv').text('sizeClass')
  return code ? { code, names: [] } : null
}

async function countPublished(payload: BasePayload, collection: ItemCollection): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: collection as CollectionSlug,
    // Counted as the public may read.
    overrideAccess: false,
  })
  return totalDocs
}

type Kept = Readonly<{
  rows: Map<Source, Map<string, Row>>
  counts: Map<ItemCollection, number>
}>

const place = Symbol.for('innovationslabbet.known')
type Shared = KnownBank & { kept: Kept }

/** Codes are made ready when somebody first asks for them: not at each of many changes. */
function share(kept: Kept): void {
  const codesOf = (name: Source): KnownCodes => {
    let made: KnownCodes | null = null
    const codes = () => (made ??= makeKnownCodes(kept.rows.get(name)?.values() ?? []))
    return {
      has: (code) => codes().has(code),
      find: (written) => codes().find?.(written) ?? null,
    }
  }
  const bank: Shared = {
    kept,
    themes: codesOf('themes'),
    organisations: codesOf('organisations'),
    sizeClasses: codesOf('municipalities'),
    countOf: (asked) =>
      kinds
        .filter(({ kind }) => asked.includes(kind))
        .reduce((sum, { collection }) => sum + (kept.counts.get(collection) ?? 0), 0),
  }
  const global = globalThis as unknown as Record<symbol, Shared> // read by the proxy, which is built apart
  global[place] = bank
}

function shared(): Kept | null {
  const global = globalThis as unknown as Record<symbol, Shared | undefined> // as above
  return global[place]?.kept ?? null
}

/** What is known of the bank; opened now if nobody has. */
export async function findKnownBank(payload: BasePayload): Promise<KnownBank> {
  const global = globalThis as unknown as Record<symbol, Shared | undefined> // as above
  if (!global[place]) await openKnownBank(payload)
  return global[place] as Shared // just opened
}
