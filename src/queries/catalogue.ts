import type { BasePayload } from 'payload'

import type { FacetTable } from '@/catalogue/makeFacetTable'
import type { KnownDocs } from '@/catalogue/makeKnownDocs'
import type { Stored } from '@/domain/publication/storedFields'
import type { SearchEngine } from '@/search/engine'
import { openEngine } from '@/search/openEngine'

import { sharedAnalyser } from './sharedAnalyser'
import { catchUp } from './store/catchUp'
import { fillStore } from './store/fillStore'
import { keepEngine } from './store/keepEngine'
import { makeKeeper } from './store/makeKeeper'
import { inLine, type Shelf, type Store, shelfOf } from './store/store'
import { openSnapshot, snapshotFileIn } from './store/storeSnapshot'

/** Everything that is published, in memory: what lists, counts, names, relations and search are answered from. */
export type Catalogue = Readonly<{
  docs: KnownDocs
  table: FacetTable
  engine: SearchEngine
  /** Finds the site's own texts. */
  settings: () => Promise<Stored>
  /** Another one whenever something published has changed. */
  version: string
  /** The answer to a question that is asked often, worked out once for as long as nothing changes. */
  once: <Answer>(question: string, answer: () => Answer) => Answer
}>

/** Finds what is published, from memory. The first to ask waits until it is read. */
export async function findCatalogue(payload: BasePayload): Promise<Catalogue> {
  return toCatalogue(payload, await findStore(payload))
}

/** Lets the site's own texts be read anew by whoever asks for them next. */
export async function forgetSettings(payload: BasePayload): Promise<void> {
  const store = await shelfOf(payload).filling?.catch(() => null)
  if (store) store.settings = null
}

/** Throws the catalogue away; the next question reads it anew. */
export function forgetCatalogue(payload: BasePayload): void {
  shelfOf(payload).filling = null
}

function toCatalogue(payload: BasePayload, store: Store): Catalogue {
  const { answers, docs, engine, table, version } = store
  return {
    docs,
    table,
    engine,
    settings: () => settingsIn(payload, store),
    version: String(version),
    once: (question, answer) => {
      if (!answers.has(question)) answers.set(question, answer())
      return answers.get(question) as ReturnType<typeof answer> // the question stands for one type
    },
  }
}

function settingsIn(payload: BasePayload, store: Store): Promise<Stored> {
  if (!store.settings) {
    const reading = findSettingsDoc(payload)
    store.settings = reading
    reading.catch(() => {
      if (store.settings === reading) store.settings = null
    })
  }
  return store.settings
}

async function findSettingsDoc(payload: BasePayload): Promise<Stored> {
  const doc = await payload.findGlobal({
    slug: 'settings',
    depth: 0,
    locale: 'all',
    overrideAccess: false,
  })
  return (doc ?? {}) as unknown as Stored // all languages: the generated types know one at a time
}

function findStore(payload: BasePayload): Promise<Store> {
  const shelf = shelfOf(payload)
  if (!shelf.filling) {
    const filling = fill(payload, shelf)
    shelf.filling = filling
    filling.catch(() => {
      if (shelf.filling === filling) shelf.filling = null
    })
  }
  return shelf.filling
}

async function fill(payload: BasePayload, shelf: Shelf): Promise<Store> {
  const engine = await engineOf(payload, shelf)
  const { keeper } = shelf
  const opened = keeper && (await openSnapshot(payload, keeper.file, engine))
  await keeper?.opened()
  if (opened?.ok) {
    const { changes, index, store } = opened
    const items = store.table.size()
    payload.logger.info(
      `The catalogue is open: ${items} items, ${changes} changes since it was kept`,
    )
    void engine.open(store.table, index)
    // What has been withdrawn since is not to stay in the file.
    if (changes > 0) keeper?.changed()
    return store
  }
  if (opened?.reason) {
    payload.logger.warn(`The kept catalogue is of no use, and is made anew: ${opened.reason}`)
  }
  const began = new Date()
  const store = await fillStore(payload, engine)
  await catchUp(payload, store, began)
  // Whoever searches waits for the engine; pages and lists need not.
  void engine.fill(store.table)
  keeper?.changed()
  return store
}

/** Opens the catalogue of a site that begins: from the file in which it was kept, and keeps it there. */
export async function openCatalogue(payload: BasePayload, dataDir: string): Promise<void> {
  const shelf = shelfOf(payload)
  shelf.keeper ??= makeKeeper(payload, shelf, snapshotFileIn(dataDir))
  await findStore(payload)
}

/** Writes what is not kept yet, before the process ends. */
export async function closeCatalogue(payload: BasePayload): Promise<void> {
  await shelfOf(payload).keeper?.stop()
}

function engineOf(payload: BasePayload, shelf: Shelf): NonNullable<Shelf['engine']> {
  shelf.engine ??= openEngine(sharedAnalyser()).then((engine) =>
    keepEngine(engine, {
      away: (err) => payload.logger.error({ err, msg: 'The search engine is away' }),
      back: () => payload.logger.info('The search engine is back, and holds what it missed'),
      refused: (err) => payload.logger.error({ err, msg: 'Some items cannot be searched' }),
    }),
  )
  return shelf.engine
}

/** Waits until everything that was asked of the store before is done. */
export const settleCatalogue = (payload: BasePayload): Promise<void> =>
  inLine(shelfOf(payload), async () => {})
