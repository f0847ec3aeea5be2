import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Client, createClient, type InStatement, type ResultSet } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle, type LibSQLDatabase } from '@payloadcms/db-sqlite/drizzle/libsql'
import {
  APIError,
  type BaseDatabaseAdapter,
  type DatabaseAdapterObj,
  isolateObjectProperty,
  type PayloadRequest,
} from 'payload'

import { WaitingLine } from './WaitingLine'

export type WriteQueueOptions = {
  /** How long a write may wait for its turn, in milliseconds, before it is refused with 503. */
  patience?: number
  /** How long a transaction may be silent, in milliseconds, before it is rolled back. */
  silence?: number
}

/**
 * Lets one write at a time into an SQLite file, each in a transaction, in the order they came.
 *
 * SQLite has one writer. Payload begins many transactions at once, and all but one of them fail.
 * Here a transaction waits for its turn instead. A write outside a transaction gets one of its own,
 * so that no document is ever saved in part. A write that forgot to pass on the request it belongs
 * to is recognised by the flow it runs in, and joins the transaction that it would otherwise wait
 * for in vain. Reads wait for nobody.
 */
export function withWriteQueue(
  base: DatabaseAdapterObj,
  options: WriteQueueOptions = {},
): DatabaseAdapterObj {
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args) as unknown as QueuedAdapter // what sqliteAdapter makes
      queueWrites(adapter, { patience: 30_000, silence: 20_000, ...options })
      return adapter as unknown as ReturnType<DatabaseAdapterObj['init']>
    },
  }
}

type QueuedAdapter = Omit<SQLiteAdapter, 'sessions' | 'client'> & {
  /** Moves what stands in the log into the file, so that nothing deleted is left in either. */
  settle?: () => Promise<void>
  client: Client | undefined
  clientConfig: Parameters<typeof createClient>[0]
  initializing: Promise<void>
  sessions: Record<string, Session>
}

/** What Payload finds under a transaction's id: the connection to use. */
type Session = { readonly db: LibSQLDatabase; readonly turn: Turn }

/** One transaction, or one savepoint inside another; `line` is where writes wait inside it. */
type Turn = {
  readonly id: string
  parent: Turn | null
  readonly line: WaitingLine
  isOpen: boolean
  isSilenced: boolean
  quietChecks: number
  leave: () => void
}

/** Every method of the adapter that changes something. */
const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const satisfies readonly (keyof BaseDatabaseAdapter)[]

/** Every method that only reads, and can fail over what it was given. */
const reads = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
] as const satisfies readonly (keyof BaseDatabaseAdapter)[]

type WriteArgs = { req?: Partial<PayloadRequest> }
type Write = (args: WriteArgs) => Promise<unknown>

function queueWrites(adapter: QueuedAdapter, options: Required<WriteQueueOptions>): void {
  const flow = new AsyncLocalStorage<{ turn: Turn; isWriting: boolean }>()
  const line = new WaitingLine()
  const writer = new Writer(adapter)

  adapter.sessions = {}

  adapter.beginTransaction = async function beginTransaction() {
    const turn = newTurn(openTurnOf(flow.getStore()?.turn))
    // Before the first await, so that everything the caller does from here on is known by it.
    flow.enterWith({ turn, isWriting: false })
    await begin(turn)
    return turn.id
  }

  adapter.commitTransaction = async function commitTransaction(given) {
    const id = String(await given)
    const session = adapter.sessions[id]
    if (!session) return
    if (!session.turn.isSilenced) return end(session.turn, 'commit')

    delete adapter.sessions[id]
    throw tooSilent(options.silence)
  }

  adapter.rollbackTransaction = async function rollbackTransaction(given) {
    const id = String(await given)
    const session = adapter.sessions[id]
    if (session?.turn.isSilenced) delete adapter.sessions[id]
    else if (session) await end(session.turn, 'rollback')
  }

  for (const name of writes) {
    const write = adapter[name] as unknown as Write
    const queued: Write = async (args) => {
      if (flow.getStore()?.isWriting) return write.call(adapter, args)

      const given = adapter.sessions[String(await args.req?.transactionID)]?.turn
      if (given?.isSilenced) throw tooSilent(options.silence)

      return given ? writeInside(given, name, write, args) : writeAlone(write, args)
    }
    Object.assign(adapter, { [name]: queued })
  }

  for (const name of reads) {
    const read = adapter[name] as unknown as Write | undefined
    if (!read) continue
    const quiet: Write = (args) => read.call(adapter, args).catch(tellNoData)
    Object.assign(adapter, { [name]: quiet })
  }

  adapter.settle = async function settle() {
    // readers who are in the middle of something keep the log from being emptied; they are quick
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const leave = await line.take(options.patience, tooBusy)
      try {
        if (await writer.emptyLog()) return
      } finally {
        leave()
      }
      await sleep(50)
    }
    throw new Error('[database] The log could not be emptied: somebody reads all the time.')
  }

  const { destroy } = adapter
  adapter.destroy = async function closeConnections() {
    await destroy?.call(adapter as never)
    // libsql closes a connection for good when its statements are collected, if ever: what stands in
    // the log is moved into the file now, so that the file can be copied.
    await run('PRAGMA wal_checkpoint(TRUNCATE)').catch(report)
    writer.forget()
    adapter.client?.close()
    adapter.client = undefined
  }

  async function writeInside(given: Turn, name: string, write: Write, args: WriteArgs) {
    const current = openTurnOf(flow.getStore()?.turn)
    const turn = current && isInside(current, given) ? current : given
    const leave = await turn.line.take(options.patience, tooBusy)
    try {
      // It may have ended meanwhile; Payload too saves what comes after a transaction by itself.
      if (!turn.isOpen) return await writeAlone(write, args)
      return await flow.run({ turn, isWriting: true }, () =>
        write.call(adapter, turn === given ? args : within(turn, args)),
      )
    } catch (error) {
      const err = withoutData(error)
      // Payload's job runner begins a transaction for this write and never ends it when it fails.
      if (name === 'updateJobs') queueMicrotask(() => end(given, 'rollback').catch(report))
      throw err
    } finally {
      leave()
    }
  }

  async function writeAlone(write: Write, args: WriteArgs) {
    const turn = newTurn(openTurnOf(flow.getStore()?.turn))
    await begin(turn)
    try {
      const result = await flow.run({ turn, isWriting: true }, () =>
        write.call(adapter, within(turn, args)),
      )
      await end(turn, 'commit')
      return result
    } catch (err) {
      await end(turn, 'rollback')
      throw withoutData(err)
    }
  }

  async function begin(turn: Turn): Promise<void> {
    const leave = await takePlace(turn)
    try {
      await (turn.parent ? run(`SAVEPOINT ${nameOf(turn)}`) : beginAsOnlyWriter())
    } catch (err) {
      leave()
      throw err
    }
    turn.leave = leave
    turn.isOpen = true
    adapter.sessions[turn.id] = {
      turn,
      get db() {
        if (turn.isSilenced) throw tooSilent(options.silence)
        for (let at: Turn | null = turn; at; at = at.parent) at.quietChecks = 0
        return writer.db
      },
    }
    if (!turn.parent) listen(turn)
  }

  /** Waits inside the transaction around it, or in the line of the bank once that one has ended. */
  async function takePlace(turn: Turn): Promise<() => void> {
    const leave = await (turn.parent?.line ?? line).take(options.patience, tooBusy)
    if (!turn.parent || turn.parent.isOpen) return leave

    leave()
    turn.parent = openTurnOf(turn.parent)
    return takePlace(turn)
  }

  /** Another process may write for a moment: `npm run user:create`, a backup. */
  async function beginAsOnlyWriter(): Promise<void> {
    await adapter.initializing
    for (const giveUp = Date.now() + options.patience; ; ) {
      try {
        return await run('BEGIN IMMEDIATE')
      } catch (err) {
        // libsql leaves the refused statement open, and its connection unable to commit.
        writer.close()
        if (!isBusy(err) || Date.now() > giveUp) throw err
        await sleep(20)
      }
    }
  }

  async function end(turn: Turn, how: 'commit' | 'rollback'): Promise<void> {
    if (!adapter.sessions[turn.id]) return
    delete adapter.sessions[turn.id]

    let leaveLine = () => {}
    try {
      // Whatever is under way inside is let through first.
      leaveLine = await turn.line.take(options.patience, tooBusy)
      if (turn.isSilenced) return
      if (how === 'commit') await run(turn.parent ? `RELEASE ${nameOf(turn)}` : 'COMMIT')
      else await undo(turn)
    } catch (err) {
      await undo(turn).catch(report)
      if (how === 'commit') throw err
    } finally {
      turn.isOpen = false
      turn.leave()
      leaveLine()
    }
  }

  async function undo(turn: Turn): Promise<void> {
    try {
      if (!turn.parent) return await run('ROLLBACK')
      await run(`ROLLBACK TO ${nameOf(turn)}`)
      await run(`RELEASE ${nameOf(turn)}`)
    } catch (err) {
      // On a full disk, among others, SQLite has already rolled back by itself.
      if (!/no transaction is active|no such savepoint/.test(String(err))) throw err
    }
  }

  /** A transaction that nobody ends would close the bank to every other writer. */
  function listen(turn: Turn): void {
    const timer = setInterval(() => {
      if (!turn.isOpen) return clearInterval(timer)
      // Counted in checks, so that a process that was held up does not mistake that for silence.
      turn.quietChecks += 1
      if (turn.quietChecks <= 4) return

      clearInterval(timer)
      silence(turn).catch(report)
    }, options.silence / 4)
    timer.unref()
  }

  async function silence(turn: Turn): Promise<void> {
    for (const session of Object.values(adapter.sessions)) {
      if (!isInside(session.turn, turn)) continue
      session.turn.isSilenced = true
      session.turn.isOpen = false
    }
    report(tooSilent(options.silence))
    try {
      await undo(turn)
    } finally {
      turn.leave()
    }
  }

  async function run(statement: string): Promise<void> {
    await writer.execute(statement)
  }

  function report(err: unknown): void {
    adapter.payload.logger.error({ err, msg: '[database] A transaction did not end well.' })
  }
}

/** The one connection that writes; opened when it is needed, and again after it was closed. */
class Writer {
  readonly #adapter: QueuedAdapter
  #client: Client | null = null
  #db: LibSQLDatabase | null = null

  constructor(adapter: QueuedAdapter) {
    this.#adapter = adapter
  }

  get db(): LibSQLDatabase {
    const { logger, schema } = this.#adapter
    // drizzle asks its client for `execute` only, and that is all a writer can do.
    const client = this as unknown as Client
    this.#db ??= drizzle(client, { logger: logger || false, schema }) as unknown as LibSQLDatabase
    return this.#db
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    if (!this.#client) {
      this.#client = createClient(this.#adapter.clientConfig)
      // what is deleted is written over: a file holds nothing that the bank has forgotten
      await this.#client.execute('PRAGMA secure_delete = ON')
    }
    return this.#client.execute(statement)
  }

  /** Says whether the log is empty now. */
  async emptyLog(): Promise<boolean> {
    const { rows } = await this.execute('PRAGMA wal_checkpoint(TRUNCATE)')
    return Number(rows[0]?.busy ?? rows[0]?.[0] ?? 0) === 0
  }

  close(): void {
    this.#client?.close()
    this.#client = null
  }

  /** The tables may have changed: what was made of them is made again. */
  forget(): void {
    this.close()
    this.#db = null
  }
}

function newTurn(parent: Turn | null): Turn {
  return {
    id: randomUUID(),
    parent,
    line: new WaitingLine(),
    isOpen: false,
    isSilenced: false,
    quietChecks: 0,
    leave: () => {},
  }
}

function openTurnOf(turn: Turn | null | undefined): Turn | null {
  return !turn || turn.isOpen ? (turn ?? null) : openTurnOf(turn.parent)
}

function isInside(turn: Turn | null, outer: Turn): boolean {
  return turn !== null && (turn === outer || isInside(turn.parent, outer))
}

function nameOf(turn: Turn): string {
  return `s${turn.id.replaceAll('-', '')}`
}

function within(turn: Turn, args: WriteArgs): WriteArgs {
  const req: Partial<PayloadRequest> = args.req
    ? isolateObjectProperty(args.req as PayloadRequest, 'transactionID')
    : {}
  req.transactionID = turn.id
  return { ...args, req }
}

function tellNoData(err: unknown): never {
  throw withoutData(err)
}

/**
 * drizzle writes what somebody typed into the message of an error, and an error is logged. What
 * failed and why is enough.
 */
export function withoutData(err: unknown): unknown {
  if (!(err instanceof Error) || !('params' in err)) return err
  const [message = ''] = err.message.split('\nparams: ')
  const stack = err.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? []
  return Object.assign(err, { message, params: [], stack: [message, ...stack].join('\n') })
}

function isBusy(err: unknown): boolean {
  return String((err as { code?: unknown }).code ?? '').startsWith('SQLITE_BUSY')
}

function tooBusy(): Error {
  return new APIError(
    'The bank is busy with other changes. Try again in a moment.',
    503,
    null,
    true,
  )
}

function tooSilent(limit: number): Error {
  return new APIError(
    `A transaction was silent for ${limit / 1000} s and has been rolled back. Nothing of it was saved.`,
    503,
  )
}
