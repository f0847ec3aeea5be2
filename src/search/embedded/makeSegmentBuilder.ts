import { fold } from '@/analyser/fold'
import { normalise } from '@/analyser/normalise'
import { tokenise } from '@/analyser/tokenise'
import type { SearchField, SearchTexts } from '@/domain/catalogue/catalogueItem'

import { furtherFields } from '../boosts'
import { searchFields } from '../engine'
import { fieldImpact, packImpact } from './impact'
import { makePostingsWriter } from './makePostingsWriter'
import type { TermNumbers } from './makeTermNumbers'
import { packTerms } from './packTerms'
import type { Segment } from './segment'
import { termKinds } from './termKinds'

export type SegmentBuilder = ReturnType<typeof makeSegmentBuilder>

/** Builds a segment, a document at a time. */
export function makeSegmentBuilder(numbers: TermNumbers) {
  const written = {
    terms: growing(Uint32Array),
    docs: growing(Uint32Array),
    bytes: growing(Uint8Array),
  }
  const times = growing(Float32Array)
  const best = growing(Float32Array)
  const sum = growing(Float32Array)
  let inDocument: number[] = []
  let docs = 0
  let count = 0

  function addField(field: SearchField, text: string) {
    const { length, words } = countWords(text)
    const inField: number[] = []
    for (const [word, often] of words) {
      for (const number of numbers.ofWord(word)) {
        const before = times.get(number)
        if (before === 0) inField.push(number)
        times.set(number, before + often)
      }
    }
    for (const number of inField) {
      note(number, fieldImpact(field, times.get(number), length))
      times.set(number, 0)
    }
  }

  /** The best text counts in full, each of the others a part. */
  function note(number: number, impact: number) {
    if (best.get(number) === 0) inDocument.push(number)
    best.set(number, Math.max(best.get(number), impact))
    sum.set(number, sum.get(number) + impact)
  }

  function addProposals({ keywords, names, places, themes, title }: SearchTexts) {
    noteTitleWords(title, (at) => (at === 0 ? proposalWorth.firstWord : proposalWorth.titleWord))
    noteTitleWords(names, () => proposalWorth.name)
    for (const line of linesOf(themes)) notePhrase(termKinds.theme, line)
    for (const line of linesOf(`${keywords}\n${places}`)) notePhrase(termKinds.keyword, line)
  }

  function noteTitleWords(text: string, worthAt: (at: number) => number) {
    for (const { start, text: word } of tokenise(text)) {
      const folded = fold(word)
      noteBest(termKinds.titleWord + word, worthAt(start))
      if (folded !== word) noteBest(termKinds.foldedTitleWord + folded, worthAt(start))
    }
  }

  const notePhrase = (kind: string, line: string) =>
    noteBest(`${kind}${fold(normalise(line))}\0${line}`, 1)

  function noteBest(term: string, worth: number) {
    const number = numbers.numberOf(term)
    if (best.get(number) === 0) inDocument.push(number)
    best.set(number, Math.max(best.get(number), worth))
    sum.set(number, best.get(number))
  }

  function writeDocument() {
    for (const number of inDocument) {
      const most = best.get(number)
      written.terms.set(count, number)
      written.docs.set(count, docs)
      written.bytes.set(count, packImpact(most + furtherFields * (sum.get(number) - most)))
      count += 1
      best.set(number, 0)
      sum.set(number, 0)
    }
    inDocument = []
    docs += 1
  }

  return {
    size: () => docs,
    add: (texts: SearchTexts) => {
      for (const field of searchFields) addField(field, texts[field])
      addProposals(texts)
      writeDocument()
    },
    /** Packs what was added; the slots are those of the documents, in the order in which they came. */
    seal: (slots: Int32Array): Segment => {
      const often = new Uint32Array(numbers.terms.length)
      for (let at = 0; at < count; at += 1) (often[written.terms.get(at)] as number) += 1
      const used: number[] = []
      for (let number = 0; number < often.length; number += 1) if (often[number]) used.push(number)
      const named = used.map((number) => [numbers.terms[number] ?? '', number] as const)
      named.sort(([one], [other]) => (one < other ? -1 : 1))

      // The place of each posting: those of a term together, and among them in the order of documents.
      const next = new Uint32Array(often.length)
      let place = 0
      for (const [, number] of named) {
        next[number] = place
        place += often[number] as number
      }
      const order = new Uint32Array(count)
      for (let at = 0; at < count; at += 1) order[(next[written.terms.get(at)] as number)++] = at

      const writer = makePostingsWriter(count * 3)
      const postingStarts = new Uint32Array(named.length + 1)
      let read = 0
      named.forEach(([, number], at) => {
        postingStarts[at] = writer.begin()
        for (const end = read + (often[number] as number); read < end; read += 1) {
          const posting = order[read] as number
          writer.write(written.docs.get(posting), written.bytes.get(posting))
        }
      })
      postingStarts[named.length] = writer.end()
      return {
        slots,
        ...packTerms(named.map(([term]) => term)),
        postings: writer.finish(),
        postingStarts,
      }
    },
  }
}

/** What beginning like what was typed is worth. */
const proposalWorth = { firstWord: 1, titleWord: 0.8, name: 0.6 }

const linesOf = (text: string): string[] =>
  text.split('\n').flatMap((line) => {
    const tidy = line.replace(/\s+/g, ' ').trim()
    return tidy && tidy.length <= longestPhrase ? tidy.replaceAll('\0', '') : []
  })

/** What is longer is not proposed. */
const longestPhrase = 60

function countWords(text: string): { length: number; words: ReadonlyMap<string, number> } {
  const words = new Map<string, number>()
  const tokens = tokenise(text)
  for (const { text: word } of tokens) words.set(word, (words.get(word) ?? 0) + 1)
  return { length: tokens.length, words }
}

type Numbers = Uint8Array | Uint32Array | Float32Array

/** An array that grows with what is put in it; what was never put in is 0. */
function growing(Kind: { new (length: number): Numbers }) {
  let held = new Kind(4096)
  return {
    get: (at: number): number => held[at] ?? 0,
    set: (at: number, value: number) => {
      if (at >= held.length) {
        const wider = new Kind(2 * at)
        wider.set(held)
        held = wider
      }
      held[at] = value
    },
  }
}
