import type { FacetTable } from '@/catalogue/makeFacetTable'
import type { CatalogueItem } from '@/domain/catalogue/catalogueItem'
import { type ItemsRefused, isEngineAway, isItemsRefused, type SearchEngine } from '@/search/engine'
import { fingerprintOf } from '@/search/fingerprintOf'
import { itemHash } from '@/search/itemHash'

/** How long to wait before an engine that was away is tried again, in milliseconds. */
const patience = 5_000

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

type Report = Readonly<{
  away: (err: unknown) => void
  back: () => void
  /** It will never take some items; all others are in it. */
  refused: (err: ItemsRefused) => void
}>

/**
 * An engine whose troubles stop nobody from publishing: what it cannot take in now is remembered, said
 * once, and put in when it is back. One that comes back may have lost what it held: it is filled anew
 * when it holds more or fewer items than it should.
 */
export function keepEngine(engine: SearchEngine, report: Report): KeptEngine {
  const missed = new Set<string>()
  const refused = new Set<string>()
  let filled: Promise<void> = Promise.resolve()
  let line: Promise<unknown> = Promise.resolve()
  let known: FacetTable | null = null
  let isEmpty = false
  let isAway = false
  let isMending = false
  let isClosed = false
  let timer: NodeJS.Timeout | null = null

  /** Whatever gives it more than one change stands in one line. */
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = line.then(work, work)
    line = done.catch(() => {}) // whoever asked is told
    return done
  }

  function miss(err: unknown): void {
    if (!isAway) {
      isAway = true
      report.away(err)
    }
    wait()
  }

  function comeBack(): void {
    if (isAway) report.back()
    isAway = false
  }

  function wait(): void {
    if (timer || isClosed) return
    timer = setTimeout(() => {
      timer = null
      void mend()
    }, patience)
    timer.unref()
  }

  async function tryTo(ids: readonly string[], work: () => Promise<void>): Promise<void> {
    // what was missed before is put in first, and this with it
    if (isEmpty || isMending || missed.size > 0) {
      for (const id of ids) missed.add(id)
      return
    }
    try {
      await unlessRefused(ids, work())
    } catch (err) {
      for (const id of ids) missed.add(id)
      miss(err)
    }
  }

  /** What it will never take is said once, and not tried again before it has changed. */
  async function unlessRefused(ids: Iterable<string>, work: Promise<void>): Promise<void> {
    for (const id of ids) refused.delete(id)
    try {
      await work
    } catch (err) {
      if (!isItemsRefused(err)) throw err
      for (const id of err.ids) refused.add(id)
      report.refused(err)
    }
  }

  /** Whoever looks for something may be the first to meet an engine that is away or has lost what it held. */
  async function look<Found>(ask: () => Promise<Found>): Promise<Found> {
    await filled
    try {
      return await ask()
    } catch (err) {
      if (known && isEngineAway(err)) miss(err)
      throw err
    }
  }

  /** Whoever looks for something waits until it is done, well or badly. */
  function holdBack(work: Promise<void>): Promise<void> {
    filled = work.catch(() => {})
    return work
  }

  function fill(table: FacetTable): Promise<void> {
    known = table
    isEmpty = true
    missed.clear()
    return inTurn(async () => {
      if (known !== table) return
      try {
        await fillFrom(table)
        await bringUpToDate(table)
        comeBack()
      } catch (err) {
        miss(err)
      }
    })
  }

  async function fillFrom(table: FacetTable): Promise<void> {
    await unlessRefused([...refused], engine.rebuild(inBatches(table.each())))
    if (known === table) isEmpty = false
  }

  async function open(table: FacetTable, kept: Uint8Array): Promise<void> {
    known = table
    const opening = engine.snapshot ? engine.snapshot.load(kept, table.all()) : holdsAll(table)
    // Whether it holds them or cannot say: what it does not hold is given to it.
    const holds = await opening.catch(() => false)
    if (known !== table) return
    if (!holds) await fill(table)
    else if (isAway || missed.size > 0) await mend()
  }

  async function holdsAll(table: FacetTable): Promise<boolean> {
    const hashes: string[] = []
    for await (const items of inBatches(table.each())) hashes.push(...items.map(itemHash))
    return (await engine.fingerprint()) === fingerprintOf(hashes)
  }

  const mend = (): Promise<boolean> => inTurn(mendNow)

  async function mendNow(): Promise<boolean> {
    const table = known
    if (!table || !(isEmpty || isAway || missed.size > 0)) return true
    try {
      if (isEmpty || !(await isWhole(table))) await fillFrom(table)
      await bringUpToDate(table)
      comeBack()
      return true
    } catch {
      // said when it began
      wait()
      return false
    }
  }

  /** Gives it what it missed, and says whether it then holds as many items as it should. */
  async function isWhole(table: FacetTable): Promise<boolean> {
    const failure = await bringUpToDate(table).catch((err: unknown) => err)
    const { items, ok } = await engine.health()
    const isLost = ok && items === 0 // an index that is no more takes nothing in
    if (failure && !isLost) throw failure
    const without = [...refused].filter((id) => table.slotOf(id) !== null).length
    return !failure && ok && items === table.size() - without
  }

  /** What is published meanwhile waits its turn: an older state never comes after a newer one. */
  async function bringUpToDate(table: FacetTable): Promise<void> {
    isMending = true
    try {
      for (let ids = firstOf(missed); ids.length > 0; ids = firstOf(missed)) {
        for (const id of ids) missed.delete(id)
        try {
          await engine.remove(ids.filter((id) => !table.find(id)))
          await unlessRefused(ids, engine.put(ids.flatMap((id) => table.find(id) ?? [])))
        } catch (err) {
          for (const id of ids) missed.add(id)
          throw err
        }
      }
    } finally {
      isMending = false
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
    search: (request) => look(() => engine.search(request)),
    suggest: (...typed) => look(() => engine.suggest(...typed)),
    fill: (table) => holdBack(fill(table)),
    open: (table, kept) => holdBack(open(table, kept)),
    mend,
    close: async () => {
      isClosed = true
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
