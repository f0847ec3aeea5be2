import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { runRetention } from '@/plugins/privacy'

import { eraseEmail, exportEmail, retain } from '../../../scripts/privacyCommands'
import { startBank } from '../../support/bank'
import { aCanary, findTraces } from '../../support/canary'
import { accept, act, aTalkedCase, standing } from '../../support/canaryCase'

const bank = await startBank()
const { payload } = bank
const day = 86_400_000

beforeEach(() => bank.emptyBank())
afterEach(() => vi.restoreAllMocks())

/** Lets a case have ended so many days ago, as if nobody had touched it since. */
async function age(id: string, days: number, own: Record<string, unknown> = {}): Promise<void> {
  const then = new Date(Date.now() - days * day).toISOString()
  const data = { movedAt: then, ...own }
  await payload.db.updateOne({ collection: 'submissions', data, id, returning: false })
  await payload.db.updateMany({
    collection: 'submission-entries',
    data: { at: then },
    where: { submission: { equals: id } },
  })
}

const aCase = async (days: number, stage: string, canary = aCanary()) => {
  const id = await aTalkedCase(bank, canary)
  await age(id, days, { stage })
  return { canary, id }
}
const isThere = async (id: string) =>
  (await payload.db.count({ collection: 'submissions', where: { id: { equals: id } } }))
    .totalDocs === 1
const runs = async () =>
  (await payload.db.find<Record<string, unknown>>({ collection: 'privacy-runs' })).docs

describe('what has been kept long enough', () => {
  test.each([
    ['spam', 31],
    ['declined', 91],
    ['withdrawn', 91],
  ])('goes when it was %s, %i days ago, and stays a day before', async (stage, days) => {
    const over = await aCase(days, stage)
    const fresh = await aCase(days - 2, stage)

    await runRetention(payload)

    expect(await findTraces(payload, over.canary)).toEqual([])
    expect(await isThere(fresh.id)).toBe(true)
    expect(await runs()).toMatchObject([{ task: 'retention', mode: 'delete', cause: 'schedule' }])
  })

  test('goes once: another run finds nothing and says nothing', async () => {
    await aCase(31, 'spam')

    await runRetention(payload)
    const again = await runRetention(payload)

    expect(again.kinds.every(({ due, removed }) => due + removed === 0)).toBe(true)
    expect(await runs()).toHaveLength(1)
  })

  test('is only counted in a report, again and again', async () => {
    const { id } = await aCase(31, 'spam')
    const said: string[] = []
    vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line))

    expect(await retain(payload, true)).toBe(true)
    await runRetention(payload, { mode: 'report' })

    expect(await isThere(id)).toBe(true)
    expect(said.join('\n')).toContain('spam (delete 30 days after the last move): 1 over')
    expect(await runs()).toMatchObject([
      { mode: 'report', removed: 0, retained: 1 },
      { mode: 'report', removed: 0, retained: 1 },
    ])
  })

  test('stays as long as a legal reason holds it', async () => {
    const { canary, id } = await aCase(31, 'spam')
    await payload.db.updateOne({
      collection: 'submissions',
      data: { legalHold: true, legalHoldReason: 'Tvist' },
      id,
    })

    const { kinds } = await runRetention(payload)

    expect(kinds.find(({ kind }) => kind === 'spam')).toMatchObject({ due: 0, held: 1, removed: 0 })
    expect(await isThere(id)).toBe(true)

    await payload.db.updateOne({ collection: 'submissions', data: { legalHold: false }, id })
    await runRetention(payload)
    expect(await findTraces(payload, canary)).toEqual([])
  })

  test('stays for good where the settings say so, and goes sooner where they say so', async () => {
    const kept = await aCase(3000, 'declined')
    const short = await aCase(11, 'spam')
    await payload.updateGlobal({
      slug: 'contribution-settings',
      data: { retention: { declined: { way: 'keep' }, spam: { days: 10, way: 'delete' } } },
    })

    await runRetention(payload)

    expect([await isThere(kept.id), await isThere(short.id)]).toEqual([true, false])
  })

  test('of an accepted case is the person; what it was, and what became of it, stays', async () => {
    const canary = aCanary()
    const id = await aTalkedCase(bank, canary)
    const { reference, result } = await accept(bank, id)
    await age(id, 731)

    await runRetention(payload)

    const left = await standing(bank, id)
    expect(left).toMatchObject({ hasEmail: false, reference, result, stage: 'accepted' })
    expect(left.anonymisedAt).not.toBeNull()
    for (const word of [`Namn ${canary}`, `Roll ${canary}`, `${canary}@`, `I fjol. ${canary}`]) {
      expect(await findTraces(payload, word), word).toEqual([])
    }
    expect(await findTraces(payload, `Bara för oss: ${canary}`)).toEqual([])
    expect(left.contribution).toMatchObject({ title: `Rubrik ${canary}` })
    const again = await runRetention(payload)
    expect(again.kinds.find(({ kind }) => kind === 'accepted')?.due).toBe(0)
  })

  test('of an accepted case is counted from the last word, not from the decision', async () => {
    const { id } = await aCase(731, 'accepted')
    await act(bank, id, 'note', { words: 'Bara mellan oss' })
    await payload.db.updateOne({
      collection: 'submissions',
      data: { movedAt: new Date(Date.now() - 731 * day).toISOString() },
      id,
    })
    const [line] = (
      await payload.db.find<{ id: string }>({
        collection: 'submission-entries',
        where: { and: [{ submission: { equals: id } }, { move: { equals: 'ask' } }] },
      })
    ).docs
    await payload.db.updateOne({
      collection: 'submission-entries',
      data: { at: new Date(Date.now() - 10 * day).toISOString() },
      id: line?.id ?? '',
    })

    const { kinds } = await runRetention(payload)

    expect(kinds.find(({ kind }) => kind === 'accepted')?.due).toBe(0)
    expect((await standing(bank, id)).anonymisedAt).toBeFalsy()
  })
})

describe('the command', () => {
  test('writes what is kept about an address to a folder, and prints none of it', async () => {
    const canary = aCanary()
    await aTalkedCase(bank, canary)
    const out = join(mkdtempSync(join(tmpdir(), 'extract-')), 'anna')
    const said: string[] = []
    vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line))
    vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line))

    expect(await exportEmail(payload, `${canary}@example.se`, out)).toBe(true)

    expect(readdirSync(out)).toEqual(expect.arrayContaining(['entries.json', 'submitters.json']))
    const read = (name: string) => JSON.parse(readFileSync(join(out, name), 'utf8'))
    expect(read('submitters.json')).toMatchObject([{ email: `${canary}@example.se` }])
    expect(readdirSync(join(out, 'files'))).toHaveLength(1)
    expect(said.join('\n')).not.toContain(canary)
    // nothing is written over what somebody has there
    expect(await exportEmail(payload, `${canary}@example.se`, out)).toBe(false)
  })

  test('erases an address, having said first what it would do', async () => {
    const canary = aCanary()
    await aTalkedCase(bank, canary)
    const said: string[] = []
    vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line))

    await eraseEmail(payload, `${canary}@example.se`, true)
    expect(await findTraces(payload, canary)).not.toEqual([])
    expect(await eraseEmail(payload, `${canary}@example.se`, false)).toBe(true)

    expect(await findTraces(payload, canary)).toEqual([])
    expect(said[0]).toContain('1 cases would be erased')
    expect(said.join('\n')).not.toContain(canary)
  })
})
