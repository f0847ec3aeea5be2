import type { Choice } from '@/domain/catalogue/choice'
import { type FacetName, facetNames, toFacetValue } from '@/domain/catalogue/facets'

import { makePostings } from './makePostings'
import { makeRows } from './makeRows'
import { widened } from './widened'

/** A choice as bits: the questions that must be answered, and by slot those that are answered as asked. */
export type Asked = Readonly<{ all: number; answered: Uint32Array }>

/** Counts answers. Each of its counts is of what has been told to it so far. */
export type AnswerTally = Readonly<{
  /** Counts every answer of a slot. */
  addAll: (slot: number) => void
  /** Counts the answers of a slot to one question, given as its bit. */
  addOf: (slot: number, bit: number) => void
  /** By `facet:code`, how often it was counted; those of no question that is asked are left out. */
  counts: () => ReadonlyMap<string, number>
}>

/**
 * The answers of items to all questions, by slot. Answers are numbers, each with the bit of its question:
 * there are fewer questions than bits. Each slot has its answers, and each answer its slots.
 */
export function makeAnswers() {
  const numbers = new Map<string, number>()
  const names: string[] = []
  let bits = new Uint32Array(64)
  const rows = makeRows()
  const postings = makePostings()
  let marks = new Uint32Array(64)

  function numberOf(value: string): number {
    const known = numbers.get(value)
    if (known !== undefined) return known

    const number = names.length
    numbers.set(value, number)
    names.push(value)
    if (number >= bits.length) bits = widened(bits, number)
    bits[number] = bitOf(value.slice(0, value.indexOf(':')) as FacetName) // as toFacetValue writes it
    return number
  }

  function clear(slot: number) {
    for (const number of rows.of(slot)) postings.remove(number, slot)
    rows.clear(slot)
  }

  return {
    /** The answers of a slot from now on, as `facet:code`; those of a question stand together. */
    put: (slot: number, values: readonly string[]) => {
      clear(slot)
      const row = values.map(numberOf)
      rows.put(slot, row)
      for (const number of row) postings.add(number, slot)
      if (slot >= marks.length) marks = widened(marks, slot)
    },
    clear,
    of: (slot: number): string[] => Array.from(rows.of(slot), (number) => names[number] ?? ''),

    /** Reads a choice; the answer holds until the next is read. An answer that nobody has answers nothing. */
    read: (choice: Choice): Asked => {
      marks.fill(0)
      let all = 0
      for (const name of facetNames) {
        const chosen = choice[name] ?? []
        if (chosen.length > 0) all |= bitOf(name)
        for (const code of chosen) {
          const number = numbers.get(toFacetValue(name, code))
          if (number !== undefined) postings.mark(number, bitOf(name), marks)
        }
      }
      return { all, answered: marks }
    },

    /** Opens a tally of the answers to some questions. */
    openTally: (facets: readonly FacetName[]): AnswerTally => {
      const asked = maskOf(facets)
      const tally = new Uint32Array(names.length)
      const { ends, numbers: all, starts } = rows.read()

      return {
        addAll: (slot) => {
          const end = ends[slot] as number // every slot has a row
          for (let at = starts[slot] as number; at < end; at += 1) {
            ;(tally[all[at] as number] as number)++
          }
        },
        addOf: (slot, bit) => {
          const end = ends[slot] as number // as above
          for (let at = starts[slot] as number; at < end; at += 1) {
            const number = all[at] as number
            if (bits[number] === bit) (tally[number] as number)++
          }
        },
        counts: () => {
          const counts = new Map<string, number>()
          for (let number = 0; number < tally.length; number += 1) {
            const count = tally[number] as number // within its length
            const isAsked = ((bits[number] as number) & asked) !== 0
            if (count > 0 && isAsked) counts.set(names[number] as string, count)
          }
          return counts
        },
      }
    },

    /** Makes what sums the points of a slot: of each question the best of its answers. */
    openSum: (facets: readonly FacetName[], pointsOf: (value: string) => number) => {
      const asked = maskOf(facets)
      const points = Int32Array.from(names, (name, number) =>
        (bits[number] as number) & asked ? pointsOf(name) : 0,
      )
      const { ends, numbers: all, starts } = rows.read()

      return (slot: number): number => {
        let [sum, best, question] = [0, 0, 0]
        const end = ends[slot] as number // every slot has a row
        for (let at = starts[slot] as number; at < end; at += 1) {
          const number = all[at] as number
          const worth = points[number] as number // one for each answer
          const bit = bits[number] as number // as above
          if (bit === question) best = Math.max(best, worth)
          else {
            sum += best
            best = worth
            question = bit
          }
        }
        return sum + best
      }
    },
  }
}

const bitOf = (name: FacetName) => 1 << facetNames.indexOf(name)

const maskOf = (facets: readonly FacetName[]) =>
  facets.reduce((mask, name) => mask | bitOf(name), 0)
