import { tokenise } from '@/analyser/tokenise'
import { widened } from '@/catalogue/widened'
import type { SearchField, SearchTexts } from '@/domain/catalogue/catalogueItem'

import { furtherFields } from '../boosts'
import { searchFields } from '../engine'
import { fieldImpact, packImpact } from './impact'
import { listProposals } from './listProposals'
import type { TermNumbers } from './makeTermNumbers'
import { packPostings } from './packPostings'

export type SegmentBuilder = ReturnType<typeof makeSegmentBuilder>

/**
 * Builds a segment, a document at a time. Words are counted first, and looked at once a text, however
 * often they stand there; all that is counted is kept in arrays by number.
 */
export function makeSegmentBuilder(numbers: TermNumbers) {
  let wordTimes = new Uint32Array(4096) // by word, within one text
  let times = new Uint32Array(4096) // by term, within one text
  let best = new Float32Array(4096) // by term, within one document
  let sum = new Float32Array(4096)
  let inDocument: number[] = []

  // One posting each, in the order of documents.
  let terms = new Uint32Array(4096)
  let documents = new Uint32Array(4096)
  let impacts = new Uint8Array(4096)
  let [count, size] = [0, 0]

  function addField(field: SearchField, text: string) {
    const tokens = tokenise(text)
    const words: number[] = []
    for (const { text: word } of tokens) {
      const number = numbers.wordNumber(word)
      if (number >= wordTimes.length) wordTimes = widened(wordTimes, number)
      if (wordTimes[number] === 0) words.push(number)
      ;(wordTimes[number] as number) += 1
    }
    makeRoom()
    const inField = countTerms(words)
    for (const term of inField) {
      note(term, fieldImpact(field, times[term] as number, tokens.length))
      times[term] = 0
    }
  }

  function countTerms(words: readonly number[]): number[] {
    const inField: number[] = []
    for (const word of words) {
      for (const term of numbers.wordTerms[word] as readonly number[]) {
        if (times[term] === 0) inField.push(term)
        ;(times[term] as number) += wordTimes[word] as number
      }
      wordTimes[word] = 0
    }
    return inField
  }

  function makeRoom() {
    const last = numbers.terms.length - 1
    if (last < times.length) return
    times = widened(times, last)
    best = widened(best, last)
    sum = widened(sum, last)
  }

  /** The best text counts in full, each of the others a part. */
  function note(term: number, impact: number) {
    const before = best[term] as number // there is room for all terms
    if (before === 0) inDocument.push(term)
    if (impact > before) best[term] = impact
    ;(sum[term] as number) += impact
  }

  function noteProposals(texts: SearchTexts) {
    for (const { term, worth } of listProposals(texts)) {
      const number = numbers.numberOf(term)
      makeRoom()
      if (best[number] === 0) inDocument.push(number)
      best[number] = Math.max(best[number] as number, worth)
      sum[number] = best[number] as number
    }
  }

  function writeDocument() {
    const last = count + inDocument.length
    if (last > terms.length) {
      terms = widened(terms, last)
      documents = widened(documents, last)
      impacts = widened(impacts, last)
    }
    for (const term of inDocument) {
      const most = best[term] as number
      terms[count] = term
      documents[count] = size
      impacts[count] = packImpact(most + furtherFields * ((sum[term] as number) - most))
      count += 1
      best[term] = 0
      sum[term] = 0
    }
    inDocument = []
    size += 1
  }

  return {
    add: (texts: SearchTexts) => {
      for (const field of searchFields) addField(field, texts[field])
      noteProposals(texts)
      writeDocument()
    },
    /** Packs what was added; the documents are numbered as they came. */
    pack: (breathe: () => Promise<void>) =>
      packPostings(numbers, { count, documents, impacts, terms }, breathe),
  }
}
