import { setTimeout as sleep } from 'node:timers/promises'
import { beforeEach, describe, expect, test } from 'vitest'

import { type Duty, startWorker } from '@/plugins/worker'
import { endLease, leaseLength, renewLease, takeLease } from '@/plugins/worker/lease'
import { doOnce } from '@/plugins/worker/startWorker'

import { startBank } from '../../support/bank'
import { expectComplaint } from '../../support/complaints'

const bank = await startBank()
const { payload } = bank

beforeEach(() => bank.emptyBank())

/** A duty that counts how often it is done. */
function aDuty(more: Partial<Duty> = {}) {
  const done: string[] = []
  const duty: Duty = {
    name: 'sweep',
    every: 60,
    run: async () => {
      done.push('swept')
      return 'swept'
    },
    ...more,
  }
  return { done, duty }
}

async function rowOf(name: string) {
  const { docs } = await payload.find({ collection: 'duties', where: { name: { equals: name } } })
  return docs[0]
}

describe('a duty', () => {
  test('is done by one of many workers that come at once', async () => {
    const { done, duty } = aDuty()

    const workers = Array.from({ length: 8 }, (_, at) => doOnce(payload, duty, `worker ${at}`))
    const answers = await Promise.all(workers)

    expect(answers.filter(Boolean)).toHaveLength(1)
    expect(done).toHaveLength(1)
    expect((await payload.count({ collection: 'duties' })).totalDocs).toBe(1)
  })

  test('rests after it was done, whoever did it', async () => {
    const { duty } = aDuty()
    const { every, name } = duty
    await doOnce(payload, duty, 'one')

    const soon = await takeLease(payload, { name, every, holder: 'other' })
    const later = new Date(Date.now() + every * 1000)
    const inTime = await takeLease(payload, { name, every, holder: 'other' }, later)

    expect([soon, inTime]).toEqual([false, true])
  })

  test('of a worker that was killed passes to another when its hold has run out', async () => {
    const lease = { name: 'sweep', every: 15, holder: 'killed' }
    const at = (seconds: number) => new Date(Date.now() + seconds * 1000)
    await takeLease(payload, lease)

    const early = await takeLease(payload, { ...lease, holder: 'heir' }, at(29))
    const inTime = await takeLease(payload, { ...lease, holder: 'heir' }, at(31))

    expect([early, inTime]).toEqual([false, true])
  })

  test('of a worker that shows signs of life does not pass to another', async () => {
    const lease = { name: 'sweep', every: 15, holder: 'slow' }
    const later = new Date(Date.now() + leaseLength - 5_000)
    await takeLease(payload, lease)

    await renewLease(payload, lease, later)

    const afterwards = new Date(Date.now() + leaseLength + 5_000)
    expect(await takeLease(payload, { ...lease, holder: 'heir' }, afterwards)).toBe(false)
  })

  test('that has passed to another is not ended by whoever wakes up late', async () => {
    const lease = { name: 'sweep', every: 15, holder: 'late' }
    const heir = { ...lease, holder: 'heir' }
    await takeLease(payload, lease)
    await takeLease(payload, heir, new Date(Date.now() + leaseLength + 1_000))

    const isEnded = await endLease(payload, lease, { outcome: 'too late', error: null })
    const isRenewed = await renewLease(payload, lease)

    expect([isEnded, isRenewed]).toEqual([false, false])
    expect(await rowOf('sweep')).toMatchObject({ holder: 'heir' })
  })

  test('leaves behind when it was done, by whom, and what came of it', async () => {
    const { duty } = aDuty()

    await doOnce(payload, duty, 'host:1')

    const row = await rowOf('sweep')
    expect(row).toMatchObject({ holder: 'host:1', outcome: 'swept' })
    expect([row?.heldUntil ?? null, row?.error ?? null]).toEqual([null, null])
    expect(Date.parse(row?.endedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(row?.beganAt ?? ''))
  })

  test('that fails says why, and the next time that it went well', async () => {
    let isBroken = true
    const { duty } = aDuty({
      every: 0.001,
      run: async () => {
        if (isBroken) throw new Error('the broom is broken')
        return undefined
      },
    })

    await doOnce(payload, duty, 'one')
    const failed = await rowOf('sweep')
    isBroken = false
    await sleep(5)
    await doOnce(payload, duty, 'one')
    const mended = await rowOf('sweep')

    expect(failed?.error).toContain('the broom is broken')
    expect([mended?.error ?? null, mended?.heldUntil ?? null]).toEqual([null, null])
    expectComplaint(/the broom is broken/)
  })
})

describe('a worker', () => {
  test('does every duty, and one that fails holds no other up', async () => {
    const broken = aDuty({ name: 'broken', run: () => Promise.reject(new Error('no broom')) })
    const sound = aDuty({ name: 'sound' })

    const worker = startWorker(payload, [broken.duty, sound.duty])
    while (sound.done.length === 0 || !(await rowOf('broken'))?.endedAt) await sleep(10)
    await worker.stop()

    expect(sound.done).toEqual(['swept'])
    expectComplaint(/no broom/)
  })

  test('that is told to stop finishes what it does, and begins nothing more', async () => {
    const events: string[] = []
    const { duty } = aDuty({
      every: 0.001,
      run: async () => {
        events.push('began')
        await sleep(150)
        events.push('ended')
        return undefined
      },
    })
    const worker = startWorker(payload, [duty])
    while (events.length === 0) await sleep(5)

    await worker.stop()
    const atStop = [...events]
    await sleep(50)

    expect(atStop.at(-1)).toBe('ended')
    expect(events).toEqual(atStop)
    expect((await rowOf('sweep'))?.heldUntil ?? null).toBeNull()
  })
})

describe('who sees the duties', () => {
  test('administrators, and nobody else', async () => {
    await doOnce(payload, aDuty().duty, 'one')
    const ask = (as?: 'admin' | 'editor' | 'partner' | 'contributor') =>
      bank.rest('GET', '/api/duties', { as })

    const admin = await ask('admin')
    const others = await Promise.all([
      ask('editor'),
      ask('partner'),
      ask('contributor'),
      ask(undefined),
    ])

    expect(admin.body.docs).toMatchObject([{ name: 'sweep', outcome: 'swept' }])
    expect(others.map(({ status }) => status)).toEqual(Array(4).fill(403))
  })

  test('not even an administrator frees, holds or forges one', async () => {
    await doOnce(payload, aDuty().duty, 'one')
    const row = await rowOf('sweep')
    const body = { name: 'forged', heldUntil: '2099-01-01T00:00:00Z' }

    const answers = [
      await bank.rest('POST', '/api/duties', { as: 'admin', body }),
      await bank.rest('PATCH', `/api/duties/${row?.id}`, { as: 'admin', body }),
      await bank.rest('DELETE', `/api/duties/${row?.id}`, { as: 'admin' }),
    ]

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
  })
})
