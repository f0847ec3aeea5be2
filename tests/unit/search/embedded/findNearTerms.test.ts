import { expect, test } from 'vitest'

import { editDistance } from '@/analyser/editDistance'
import { fold } from '@/analyser/fold'
import { findNearTerms } from '@/search/embedded/findNearTerms'
import { packTerms } from '@/search/embedded/packTerms'

import { makeChance } from '../../../../scripts/bench/chance'

const random = makeChance(7)
const letters = ['a', 'b', 'å', 'ä', 'e']
const aWord = () =>
  Array.from({ length: 1 + random.below(8) }, () => random.oneOf(letters)).join('')
const words = [...new Set(Array.from({ length: 1500 }, aWord))]
const terms = [...words.map((word) => `e${word}`), 'dab', 'f', 'fab'].toSorted((a, b) =>
  a < b ? -1 : 1,
)
const segment = {
  slots: new Int32Array(0),
  ...packTerms(terms),
  postings: new Uint8Array(0),
  postingStarts: new Uint32Array(terms.length + 1),
}

test.each([1, 2])(
  'a walk down the dictionary finds what comparing each term finds, within %i',
  (limit) => {
    for (let at = 0; at < 200; at += 1) {
      const asked = aWord()
      const expected = words.filter((word) => editDistance(fold(asked), fold(word), limit) <= limit)

      const found = findNearTerms(segment, 'e', asked, limit)

      expect(found.toSorted(), asked).toEqual(expected.toSorted())
    }
  },
)
