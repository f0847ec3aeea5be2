import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeEach, expect, test } from 'vitest'

import { startBank } from '../../support/bank'
import { aCanary, canaryAnswers, canarySender, findTraces } from '../../support/canary'
import { send } from '../../support/contributions'

const bank = await startBank()
const { payload } = bank
beforeEach(() => bank.emptyBank())

const count = async (collection: 'submissions' | 'submitters' | 'submission-entries') =>
  (await payload.db.count({ collection })).totalDocs

/** The command in a process of its own, as the operators run it. */
const retention = () =>
  spawn(process.execPath, ['--import', 'tsx', 'scripts/privacy.ts', 'retention'], {
    env: { ...process.env, NODE_ENV: 'development', PAYLOAD_MIGRATING: 'true' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

test('a run that is killed in the middle has done whole cases, and the next one does the rest', async () => {
  const canary = aCanary()
  const many = 150
  for (let at = 0; at < many; at += 1) {
    await send(payload, { answers: canaryAnswers(canary), from: canarySender(canary) })
  }
  await payload.db.updateMany({
    collection: 'submissions',
    data: { movedAt: new Date(0).toISOString(), stage: 'spam' },
    where: {},
  })

  const first = retention()
  const said: string[] = []
  for (const stream of [first.stdout, first.stderr])
    stream.on('data', (words) => said.push(`${words}`))
  const isOver = once(first, 'exit')
  while ((await count('submissions')) === many && first.exitCode === null) await sleep(5)
  first.kill('SIGKILL')
  await isOver

  const left = await count('submissions')
  expect(left, `It ended with ${first.exitCode}:\n${said.join('')}`).toBeLessThan(many)
  expect(left).toBeGreaterThan(0)
  expect([await count('submitters'), await count('submission-entries')]).toEqual([left, left])

  const second = retention()
  for (const stream of [second.stdout, second.stderr]) stream.resume()
  const [code] = await once(second, 'exit')
  expect(code).toBe(0)
  expect(await count('submissions')).toBe(0)
  expect(await findTraces(payload, canary)).toEqual([])
}, 180_000)
