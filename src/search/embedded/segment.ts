/**
 * A part of the index of one language, packed and never written to, save that documents leave it.
 *
 * The terms stand in order in one text, each with its postings: for each document that has the term how
 * far it is from the one before (seven bits a byte, the low ones first) and a byte for what a hit is worth.
 */
export type Segment = Readonly<{
  /** The slot of each document; -1 when it has left. */
  slots: Int32Array
  text: string
  /** Where each term begins in the text; one more than there are terms. */
  termStarts: Uint32Array
  /** How many letters each term begins with as the one before does; never more than 255. */
  shared: Uint8Array
  postings: Uint8Array
  /** Where the postings of each term begin; one more than there are terms. */
  postingStarts: Uint32Array
}>

export const countTerms = ({ termStarts }: Segment): number => termStarts.length - 1

export const termAt = ({ termStarts, text }: Segment, number: number): string =>
  text.slice(termStarts[number], termStarts[number + 1])

/** The number of a term; -1 when nothing has it. */
export function findTerm(segment: Segment, term: string): number {
  const number = lowerBound(segment, term)
  return number < countTerms(segment) && termAt(segment, number) === term ? number : -1
}

/** The number of the first term that is not before this one. */
export function lowerBound(segment: Segment, term: string, from = 0): number {
  let [low, high] = [from, countTerms(segment)]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(segment, middle, term)) low = middle + 1
    else high = middle
  }
  return low
}

/** The number after the last term that begins like this. */
export const prefixEnd = (segment: Segment, prefix: string, from = 0): number =>
  lowerBound(segment, `${prefix}\uffff`, from)

/** Compares without making a string, since this is asked some twenty times for each term looked up. */
function isBefore({ termStarts, text }: Segment, number: number, term: string): boolean {
  const start = termStarts[number] as number // numbers of terms are within the segment
  const length = (termStarts[number + 1] as number) - start
  const shorter = Math.min(length, term.length)
  for (let at = 0; at < shorter; at += 1) {
    const difference = text.charCodeAt(start + at) - term.charCodeAt(at)
    if (difference !== 0) return difference < 0
  }
  return length < term.length
}
