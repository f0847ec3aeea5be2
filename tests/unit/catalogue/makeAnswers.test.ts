import { expect, test } from 'vitest'

import { makeAnswers } from '@/catalogue/makeAnswers'

import { makeChance } from '../../../scripts/bench/chance'

const themes = ['trygghet', 'odling', 'barn', 'halsa']
const statuses = ['ide', 'pagar', 'avslutat']

const some = (chance: ReturnType<typeof makeChance>, codes: readonly string[]) =>
  codes.filter(() => chance.isLikely(0.4))

/** Answers, and a plain list of the same. */
function openBoth(seed: number) {
  const chance = makeChance(seed)
  const answers = makeAnswers()
  const plain = new Map<number, string[]>()
  const reach = 300
  for (let step = 0; step < 4_000; step += 1) {
    const slot = chance.below(reach)
    if (chance.isLikely(0.3)) {
      answers.clear(slot)
      plain.set(slot, [])
    } else {
      const values = [
        'kind:example',
        ...some(chance, themes).map((code) => `theme:${code}`),
        ...some(chance, statuses).map((code) => `status:${code}`),
        `organisation:bolag-${chance.below(50)}`,
      ]
      answers.put(slot, values)
      plain.set(slot, values)
    }
  }
  return { answers, plain: [...plain], chance }
}

test('after thousands of changes each slot has what it was given last', () => {
  const { answers, plain } = openBoth(4)

  for (const [slot, values] of plain) expect(answers.of(slot)).toEqual(values)
})

test('a choice marks what is answered as asked, and a tally counts as one would by hand', () => {
  const { answers, chance, plain } = openBoth(5)

  for (let times = 0; times < 50; times += 1) {
    const choice = { theme: some(chance, themes), status: some(chance, statuses) }
    const byHand = plain.filter(([, values]) =>
      Object.entries(choice).every(
        ([name, codes]) =>
          codes.length === 0 || codes.some((code) => values.includes(`${name}:${code}`)),
      ),
    )

    const { all, answered } = answers.read(choice)
    const found = plain.filter(([slot]) => (all & ~(answered[slot] ?? 0)) === 0)
    const tally = answers.openTally(['theme'])
    for (const [slot] of found) tally.addAll(slot)

    expect(found).toEqual(byHand)
    const counted = byHand.flatMap(([, values]) => values.filter((one) => one.startsWith('theme:')))
    expect([...tally.counts()].toSorted()).toEqual(
      [...new Set(counted)]
        .map((one) => [one, counted.filter((other) => other === one).length])
        .toSorted(),
    )
  }
})
