import { AsyncResource } from 'node:async_hooks'
import { createClient } from '@libsql/client'
import type { CollectionAfterChangeHook } from 'payload'
import { afterEach, expect, test } from 'vitest'

import { smallBank } from './smallBank'

type Bank = Awaited<ReturnType<typeof smallBank>>

const anotherRequest = new AsyncResource('another request')
const opened: Bank[] = []
const notes = 'notes' as never // the types of the large bank do not know the small one

afterEach(async () => {
  for (const bank of opened.splice(0)) await bank.close()
})

test('sixty documents saved at once are all kept, each with its version', async () => {
  const bank = await open()

  await Promise.all(numbers(60).map((number) => write(bank, `note ${number}`)))

  const { titles, versions } = await bank.kept()
  expect([titles.length, versions]).toEqual([60, 60])
})

test('a document that is refused after it was written leaves nothing behind', async () => {
  const bank = await open(({ doc }) => {
    if (doc.title === 'bad') throw new Error('refused')
  })

  await expect(write(bank, 'bad')).rejects.toThrow('refused')
  await write(bank, 'good')

  expect(await bank.kept()).toEqual({ titles: ['good'], versions: 1 })
})

test('what a hook saves without passing on the request belongs to the same transaction', async () => {
  const bank = await open(async ({ doc, req }) => {
    if (!/^(kept|bad)$/.test(doc.title)) return
    await Promise.all(
      ['first', 'second'].map((part) =>
        req.payload.create({ collection: notes, data: { title: `${doc.title} ${part}` } as never }),
      ),
    )
    if (doc.title === 'bad') throw new Error('refused')
  })

  await write(bank, 'kept')
  await expect(write(bank, 'bad')).rejects.toThrow('refused')

  expect((await bank.kept()).titles).toEqual(['kept', 'kept first', 'kept second'])
})

test('what a hook tries and gives up leaves the rest of the transaction whole', async () => {
  const bank = await open(async ({ doc, req }) => {
    if (doc.title !== 'outer') return
    await req.payload
      .create({ collection: notes, data: { title: 'taken', rows: [{ text: 'a' }] } as never })
      .catch(() => {})
  })
  await write(bank, 'taken')

  await write(bank, 'outer')

  expect(await bank.kept()).toEqual({ titles: ['outer', 'taken'], versions: 2 })
})

test('what a hook leaves running is finished before the transaction ends', async () => {
  const bank = await open(({ doc, req }) => {
    if (doc.title !== 'outer') return
    void req.payload.create({ collection: notes, data: { title: 'left running' } as never })
  })

  await write(bank, 'outer')
  await write(bank, 'next')

  expect(await bank.kept()).toEqual({ titles: ['left running', 'next', 'outer'], versions: 3 })
})

test('what comes just as a transaction ends is kept by itself', async () => {
  const late: Promise<unknown>[] = []
  const bank = await open(({ doc, req }) => {
    if (doc.title !== 'outer') return
    const { commitTransaction } = req.payload.db
    req.payload.db.commitTransaction = async (id) => {
      req.payload.db.commitTransaction = commitTransaction
      const ended = commitTransaction(id)
      late.push(req.payload.kv.set('late', 'kept'))
      return ended
    }
  })

  await write(bank, 'outer')
  await Promise.all(late)

  expect(await bank.payload.kv.get('late')).toBe('kept')
  expect((await bank.kept()).titles).toEqual(['outer'])
})

test('preferences, keys and login attempts inside a transaction wait for nobody', async () => {
  const bank = await open(async ({ doc, req }) => {
    await req.payload.kv.set('last', doc.title)
    await req.payload.db.updateOne({
      collection: 'users',
      where: { email: { equals: 'someone@example.se' } },
      data: { loginAttempts: 3 },
    })
  })
  await bank.payload.create({
    collection: 'users',
    data: { email: 'someone@example.se', password: 'correct horse' } as never,
  })

  await write(bank, 'note')

  expect(await bank.payload.kv.get('last')).toBe('note')
  expect(await attemptsOf(bank)).toBe(3)
})

test('failed sign-ins are counted, all of them, while others write', async () => {
  const bank = await open()
  await bank.payload.create({
    collection: 'users',
    data: { email: 'someone@example.se', password: 'correct horse' } as never,
  })
  const guess = () =>
    bank.payload
      .login({ collection: 'users', data: { email: 'someone@example.se', password: 'wrong' } })
      .catch(() => {})

  await Promise.all([
    ...numbers(3).map(guess),
    ...numbers(20).map((number) => write(bank, `note ${number}`)),
  ])

  expect(await attemptsOf(bank)).toBe(3)
  expect((await bank.kept()).titles).toHaveLength(20)
})

test('a transaction that nobody ends is rolled back, and the others go on', async () => {
  const bank = await open(undefined, { silence: 200 })
  const transactionID = await bank.payload.db.beginTransaction()
  const req = { transactionID } as never
  await bank.payload.create({ collection: notes, data: { title: 'forgotten' } as never, req })

  await outside(() => write(bank, 'next'))

  expect((await bank.kept()).titles).toEqual(['next'])
  await expect(bank.payload.db.commitTransaction(transactionID as string)).rejects.toThrow('silent')
  await expect(bank.payload.db.commitTransaction(transactionID as string)).resolves.not.toThrow()
})

test('a write that has waited too long is refused with words, and nothing of it is kept', async () => {
  const bank = await open(undefined, { patience: 100 })
  const transactionID = await bank.payload.db.beginTransaction()

  await expect(outside(() => write(bank, 'late'))).rejects.toMatchObject({ status: 503 })
  await bank.payload.db.rollbackTransaction(transactionID as string)

  expect((await bank.kept()).titles).toEqual([])
})

test('a commit that fails is told, and does not close the bank', async () => {
  const bank = await open()
  const transactionID = (await bank.payload.db.beginTransaction()) as string
  const { db } = (bank.payload.db as never as Sessions).sessions[transactionID]!
  await db.run('PRAGMA defer_foreign_keys = ON')
  await db.run(
    `INSERT INTO notes_rows (_order, _parent_id, id, text) VALUES (1, 'nobody', 'a', 'b')`,
  )

  await expect(bank.payload.db.commitTransaction(transactionID)).rejects.toThrow('FOREIGN KEY')
  await write(bank, 'next')

  expect((await bank.kept()).titles).toEqual(['next'])
})

test('a write waits for another process that writes', async () => {
  const bank = await open()
  const other = createClient({ url: `file:${bank.file}` })
  await other.execute('BEGIN IMMEDIATE')
  setTimeout(() => void other.execute('ROLLBACK'), 300)

  await write(bank, 'patient')

  other.close()
  expect((await bank.kept()).titles).toEqual(['patient'])
})

test('jobs run beside sixty writes', async () => {
  const done: unknown[] = []
  const bank = await open(undefined, undefined, {
    tasks: [
      {
        slug: 'count',
        handler: async ({ req }: { req: { payload: Bank['payload'] } }) => {
          done.push(await req.payload.count({ collection: notes }))
          return { output: {} }
        },
      },
    ] as never,
  })
  for (const _ of numbers(5)) await bank.payload.jobs.queue({ task: 'count' as never, input: {} })

  await Promise.all([
    bank.payload.jobs.run({ limit: 5 }),
    ...numbers(60).map((number) => write(bank, `note ${number}`)),
  ])

  expect(done).toHaveLength(5)
  expect((await bank.kept()).titles).toHaveLength(60)
})

test('a job update that fails does not close the bank', async () => {
  const bank = await open(undefined, undefined, { tasks: [] })
  const transactionID = (await bank.payload.db.beginTransaction()) as string
  const req = { transactionID } as never

  const update = bank.payload.db.updateJobs({ id: 'nobody', data: null as never, req })

  await expect(update).rejects.toThrow()
  await outside(() => write(bank, 'next'))
  expect((await bank.kept()).titles).toEqual(['next'])
})

type Sessions = { sessions: Record<string, { db: { run: (sql: string) => Promise<unknown> } }> }

async function open(
  afterChange?: CollectionAfterChangeHook,
  queue?: Parameters<typeof smallBank>[0] extends { queue?: infer Q } | undefined ? Q : never,
  jobs?: Parameters<typeof smallBank>[0] extends { jobs?: infer J } | undefined ? J : never,
): Promise<Bank> {
  const hooks = afterChange ? { afterChange: [afterChange] } : {}
  const bank = await smallBank({ notes: { hooks }, queue, jobs })
  opened.push(bank)
  return bank
}

function write(bank: Bank, title: string) {
  return bank.payload.create({
    collection: notes,
    data: { title, rows: [{ text: 'a' }, { text: 'b' }] } as never,
  })
}

/** Runs in a flow of its own, as another visitor's request does. */
function outside<T>(act: () => Promise<T>): Promise<T> {
  return anotherRequest.runInAsyncScope(act)
}

async function attemptsOf(bank: Bank) {
  const { docs } = await bank.payload.find({ collection: 'users', showHiddenFields: true })
  return (docs[0] as unknown as { loginAttempts: number }).loginAttempts
}

function numbers(count: number) {
  return Array.from({ length: count }, (_, index) => index)
}
