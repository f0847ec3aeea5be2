import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { startBank } from '../../support/bank'
import { steps } from '../workflow/steps'

const root = join(import.meta.dirname, '../../..')
const bank = await startBank()
const { anExampleIn, asPublic, take } = steps(bank)
const { payload } = bank
const open: ChildProcess[] = []

beforeEach(() => bank.emptyBank())
afterEach(() => {
  for (const one of open.splice(0)) one.kill('SIGKILL')
})

/** npm run worker, on the bank of this test. Answers once it is at work. */
async function aWorker(databaseUri = process.env.DATABASE_URI): Promise<ChildProcess> {
  const worker = spawn(process.execPath, ['--import', 'tsx', 'scripts/worker.ts'], {
    cwd: root,
    env: { ...process.env, DATABASE_URI: databaseUri },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  open.push(worker)
  const isAtWork = once(worker.stdout as NonNullable<typeof worker.stdout>, 'data').then(() => true)
  if (!(await Promise.race([isAtWork, once(worker, 'exit').then(() => false)]))) {
    throw new Error('The worker did not start, see above.')
  }
  return worker
}

/** A scheduled example whose time has come. */
async function aDueExample(): Promise<string> {
  const id = await anExampleIn('approved')
  await take('schedule', id, { scheduledFor: new Date(Date.now() + 3_600_000).toISOString() })
  await payload.db.updateOne({
    collection: 'workflow-items',
    data: { scheduledFor: new Date().toISOString() },
    where: { key: { equals: `examples:${id}` } },
  })
  return id
}

async function leaseOf(name: string) {
  const { docs } = await payload.find({ collection: 'duties', where: { name: { equals: name } } })
  return docs[0]
}

test('a worker does its duties, and stops without haste when it is told to', async () => {
  const id = await aDueExample()
  const worker = await aWorker()

  await expect.poll(async () => (await asPublic(id)).status, { timeout: 30_000 }).toBe(200)
  worker.kill('SIGTERM')
  const [code] = await once(worker, 'exit')

  expect(code).toBe(0)
  expect((await leaseOf('appointments'))?.heldUntil ?? null).toBeNull()
}, 90_000)
