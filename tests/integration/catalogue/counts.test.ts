import { beforeAll, describe, expect, test } from 'vitest'

import type { Choice } from '@/domain/catalogue/choice'
import { costBands, statuses, targetGroups } from '@/domain/vocabulary/efforts'
import { evidenceLevels } from '@/domain/vocabulary/evidence'
import { findCatalogue, forgetCatalogue } from '@/queries/catalogue'
import { listItems } from '@/queries/listItems'
import { listInBatches } from '@/queries/store/listInBatches'

import { startBank } from '../../support/bank'
import { aReader } from '../../support/reader'

const bank = await startBank()

/** The same numbers each time, so that a failure can be looked at again. */
function makeDice(seed: number) {
  let state = seed
  return (sides: number) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return Math.floor((state / 2 ** 32) * sides)
  }
}

const codesOf = (terms: readonly Readonly<{ code: string }>[]) =>
  terms.slice(0, 4).map(({ code }) => code)
const statusCodes = codesOf(statuses)
const groups = codesOf(targetGroups)
const evidence = codesOf(evidenceLevels)
const costs = codesOf(costBands)

type Written = Readonly<{
  kind: 'example' | 'method'
  isPublished: boolean
  answers: Readonly<Record<string, readonly string[]>>
}>

const written: Written[] = []
const roll = makeDice(23)
const pick = (from: readonly string[]): string => from[roll(from.length)] ?? ''
const some = (from: readonly string[]): string[] => from.filter(() => roll(2) === 0)

beforeAll(async () => {
  await bank.emptyBank()
  for (let number = 0; number < 60; number += 1) await writeOne(number)
  forgetCatalogue(bank.payload)
}, 120_000)

/** Writes an item past the workflow, with answers that are known here apart from all projections. */
async function writeOne(number: number): Promise<void> {
  const kind = roll(3) === 0 ? 'method' : 'example'
  const isPublished = roll(5) > 0
  const chosenGroups = some(groups)
  const evidenceLevel = pick(evidence)
  const costBand = pick(costs)
  const status = pick(statusCodes)
  await bank.payload.db.create({
    collection: kind === 'method' ? 'methods' : 'examples',
    data: {
      _status: isPublished ? 'published' : 'draft',
      slug: `nr-${number}`,
      title: { sv: `Nr ${number}` },
      summary: { sv: 'En mening.' },
      targetGroups: chosenGroups,
      evidenceLevel,
      costBand,
      ...(kind === 'example' && { status }),
      workflow: { state: isPublished ? 'published' : 'draft', publishedLocales: ['sv'] },
    },
  })
  written.push({
    kind,
    isPublished,
    answers: {
      kind: [kind],
      targetGroup: chosenGroups,
      evidence: [evidenceLevel],
      cost: [costBand],
      ...(kind === 'example' && { status: [status] }),
    },
  })
}

const asked = {
  targetGroup: groups,
  evidence,
  cost: costs,
  status: statusCodes,
} as const

const matches = (item: Written, choice: Choice, leftOut?: string): boolean =>
  item.isPublished &&
  Object.entries(choice).every(
    ([name, codes]) => name === leftOut || codes.some((code) => item.answers[name]?.includes(code)),
  )

/** Counted one by one, as a child would. */
const countOf = (choice: Choice, leftOut?: string, code?: string): number =>
  written.filter(
    (item) =>
      matches(item, choice, leftOut) && (!leftOut || item.answers[leftOut]?.includes(code ?? '')),
  ).length

describe('what a list counts is what there is', () => {
  test.each(Array.from({ length: 40 }, (_, index) => index))('choice %i', async (index) => {
    const random = makeDice(index + 1)
    const chosen: Choice = Object.fromEntries(
      Object.entries(asked)
        .map(([name, codes]) => [name, codes.filter(() => random(4) === 0)] as const)
        .filter(([, codes]) => codes.length > 0),
    )
    const kinds = random(2) === 0 ? (['example'] as const) : (['example', 'method'] as const)
    const choice = { ...chosen, kind: [...kinds] }

    const list = await listItems(aReader(bank), {
      kinds,
      choice: chosen,
      sort: 'title',
      page: 1,
      perPage: 100,
    })

    expect(list.total).toBe(countOf(choice))
    expect(list.rows).toHaveLength(list.total)
    const facets = kinds.length === 1 ? Object.keys(asked) : ['targetGroup', 'evidence', 'cost']
    for (const name of facets) {
      for (const code of asked[name as keyof typeof asked]) {
        expect(list.counts.get(`${name}:${code}`) ?? 0, `${name}:${code}`).toBe(
          countOf(choice, name, code),
        )
      }
    }
  })
})

test('there is something to count, and something that is not published', async () => {
  const { table } = await findCatalogue(bank.payload)

  expect(table.size()).toBe(written.filter(({ isPublished }) => isPublished).length)
  expect(table.size()).toBeGreaterThan(30)
  expect(table.size()).toBeLessThan(60)
})

test('read in batches, each published document comes once, and no draft', async () => {
  const ids: string[] = []
  for await (const batch of listInBatches(bank.payload, { collection: 'examples', size: 7 })) {
    expect(batch.length).toBeLessThanOrEqual(7)
    ids.push(...batch.map(({ id }) => String(id)))
  }

  const published = written.filter((one) => one.isPublished && one.kind === 'example')
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toHaveLength(published.length)
  expect(ids.length).toBeGreaterThan(14)
})
