/** Nouns that Swedish makes of any verb: odla gives odling and odlare, plocka plockning and plockare. */
export function nounsOfVerb(infinitive: string): string[] {
  if (!/..[^aeiouyåäö]a$/.test(infinitive)) return []
  const stem = infinitive.slice(0, -1)
  const ending = /([^aeiouyåäö][lnr]|er)$/.test(stem) ? 'ing' : 'ning'
  return [undouble(stem) + ending, `${stem}are`]
}

/** The noun that Swedish makes of any adjective: lönsam gives lönsamhet. */
export const nounOfAdjective = (adjective: string): string[] =>
  /[^aeiouyåäö]$/.test(adjective) ? [`${adjective}het`] : []

/** Of two letters one goes before another consonant: tömma, tömning. */
const undouble = (stem: string) => stem.replace(/([mn])\1$/, '$1')
