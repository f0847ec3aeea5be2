import { makePostingsWriter } from './makePostingsWriter'
import type { TermNumbers } from './makeTermNumbers'
import { packTerms } from './packTerms'
import type { Segment } from './segment'

/** Postings in the order of documents: for each the number of its term, its document and its impact. */
type Postings = Readonly<{
  count: number
  terms: Uint32Array
  documents: Uint32Array
  impacts: Uint8Array
}>

/** Packs postings by term. */
export async function packPostings(
  numbers: TermNumbers,
  { count, documents, impacts, terms }: Postings,
  breathe: () => Promise<void>,
): Promise<Omit<Segment, 'slots'>> {
  const often = new Uint32Array(numbers.terms.length)
  for (let at = 0; at < count; at += 1) (often[terms[at] as number] as number) += 1
  const used = numbers.inOrder().filter((term) => often[term] !== 0)
  await breathe()

  const places = new Uint32Array(count)
  const next = placesOf(used, often)
  for (let at = 0; at < count; at += 1) places[(next[terms[at] as number] as number)++] = at

  const writer = makePostingsWriter(3 * count)
  const postingStarts = new Uint32Array(used.length + 1)
  let place = 0
  for (const [at, term] of used.entries()) {
    postingStarts[at] = writer.begin()
    for (const end = place + (often[term] as number); place < end; place += 1) {
      const posting = places[place] as number // every place was given
      writer.write(documents[posting] as number, impacts[posting] as number)
    }
    if (at % 512 === 0) await breathe()
  }
  postingStarts[used.length] = writer.end()
  const own = used.map((term) => numbers.terms[term] as string)
  return { ...packTerms(own), postings: writer.finish(), postingStarts }
}

/** By term, the place of its first posting, when those of each term stand together. */
function placesOf(used: readonly number[], often: Uint32Array): Uint32Array {
  const places = new Uint32Array(often.length)
  let place = 0
  for (const term of used) {
    places[term] = place
    place += often[term] as number
  }
  return places
}
