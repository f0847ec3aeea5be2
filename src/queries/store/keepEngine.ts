import type { FacetTable } from '@/catalogue/makeFacetTable'
import type { CatalogueItem } from '@/domain/catalogue/catalogueItem'
import type { SearchEngine } from '@/search/engine'
import { fingerprintOf } from '@/search/fingerprintOf'
import { itemHash } from '@/search/itemHash'

/** How long to wait before an engine that was away is tried again, in milliseconds. */
const patience = 10_000

/** So many items are given to an engine at a time. */
const batch = 200

export type KeptEngine = SearchEngine &
  Readonly<{
    /** Gives it everything in a table, in place of what it held. It is asked nothing until that is done. */
    fill: (table: FacetTable) => Promise<void>
    /** As `fill`, from what it kept of just these items, or from what it holds already. */
    open: (table: FacetTable, kept: Uint8Array) => Promise<void>
    /** Puts and takes away what it missed while it was away; answers whether it owes nothing. */
    mend: () => Promise<boolean>
  }>

type Report = Readonly<{ away: (err: unknown) => void; back: () => void }>

/**
 * An engine whose troubles stop nobody from publishing: what it cannot take in now is remembered, said
 * once, and put in when it is back.
 */
export function keepEngine(engine: SearchEngine, report: Report): KeptEngine {
  const missed = new Set<string>()
  let filled: Promise<void> = Promise.resolve()
  let known: FacetTable | null = null
  let isEmpty = false
  let isMending = false
  let timer: NodeJS.Timeout | null = null

  const owes = () => isEmpty || isMending || missed.size > 0

  function miss(err: unknown): void {
    if (timer) return
    report.away(err)
    wait()
  }

  function wait(): void {
    if (timer) clearTimeout(timer)
    timer = setTimeout(() => void mend(), patience)
    timer.unref()
  }

  async function tryTo(ids: readonly string[], work: () => Promise<void>): Promise<void> {
    // what was missed before is put in first, and this with it
    if (owes()) {
      for (const id of ids) missed.add(id)
      return
    }
    try {
      await work()
    } catch (err) {
      for (const id of ids) missed.add(id)
      miss(err)
    }
  }

  /** Whoever searches waits until it is done, well or badly. */
  function holdBack(work: Promise<void>): Promise<void> {
    filled = work.catch(() => {})
    return work
  }

  async function fill(table: FacetTable): Promise<void> {
    known = table
    isEmpty = true
    missed.clear()
    try {
      await refill(table)
    } catch (err) {
      miss(err)
    }
    if (!isEmpty && missed.size > 0) await mend()
  }

  async function open(table: FacetTable, kept: Uint8Array): Promise<void> {
    known = table
    const opening = engine.snapshot ? engine.snapshot.load(kept, table.all()) : holdsAll(table)
    // Whether it holds them or cannot say: what it does not hold is given to it.
    const holds = await opening.catch(() => false)
    if (known !== table) return
    if (!holds) await fill(table)
    else if (missed.size > 0) await mend()
  }

  async function holdsAll(table: FacetTable): Promise<boolean> {
    const hashes: string[] = []
    for await (const items of inBatches(table.each())) hashes.push(...items.map(itemHash))
    return (await engine.fingerprint()) === fingerprintOf(hashes)
  }

  async function mend(): Promise<boolean> {
    if (timer) clearTimeout(timer)
    const wasAway = timer !== null
    timer = null
    if (!known || isMending || !owes()) return !owes()

    // What changes from now on is missed, too, so that nothing older overtakes it.
    isMending = true
    try {
      if (isEmpty) await refill(known)
      for (let ids = firstOf(missed); ids.length > 0; ids = firstOf(missed)) {
        for (const id of ids) missed.delete(id)
        await bringUpToDate(known, ids)
      }
      if (wasAway) report.back()
      return true
    } catch {
      // said when it began
      wait()
      return false
    } finally {
      isMending = false
    }
  }

  async function refill(table: FacetTable): Promise<void> {
    await engine.rebuild(inBatches(table.each()))
    if (known === table) isEmpty = false
  }

  async function bringUpToDate(table: FacetTable, ids: readonly string[]): Promise<void> {
    try {
      await engine.remove(ids.filter((id) => !table.find(id)))
      await engine.put(ids.flatMap((id) => table.find(id) ?? []))
    } catch (err) {
      for (const id of ids) missed.add(id)
      throw err
    }
  }

  return {
    ...engine,
    put: (items) =>
      tryTo(
        items.map(({ id }) => id),
        () => engine.put(items),
      ),
    remove: (ids) => tryTo(ids, () => engine.remove(ids)),
    search: async (request) => {
      await filled
      return engine.search(request)
    },
    suggest: async (...typed) => {
      await filled
      return engine.suggest(...typed)
    },
    fill: (table) => holdBack(fill(table)),
    open: (table, kept) => holdBack(open(table, kept)),
    mend,
    close: async () => {
      if (timer) clearTimeout(timer)
      await engine.close()
    },
  }
}

const firstOf = (ids: ReadonlySet<string>): string[] => [...ids].slice(0, batch)

async function* inBatches(items: Iterable<CatalogueItem>): AsyncGenerator<CatalogueItem[]> {
  let next: CatalogueItem[] = []
  for (const item of items) {
    next.push(item)
    if (next.length < batch) continue
    yield next
    next = []
    // others are let in between
    await new Promise(setImmediate)
  }
  if (next.length > 0) yield next
}
