/** How many letters of a term may be wrong: none in a short one, two in a long one, none in numbers. */
export function maxEdits(term: string): 0 | 1 | 2 {
  if (/\d/.test(term) || term.length < 5) return 0
  return term.length < 9 ? 1 : 2
}
