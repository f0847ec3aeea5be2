import { stemBeforeVowel } from './inflectNoun'

/** All forms of an adjective: trygg, tryggt, trygga, trygge, tryggare, tryggast, tryggaste. */
export function inflectAdjective(adjective: string): string[] {
  if (/[ae]$/.test(adjective)) return [adjective, `${adjective}s`]
  const stem = stemOf(adjective)
  const plurals = isParticiple(adjective) ? [`${stem}e`] : [`${stem}a`, `${stem}e`]
  const compared = [`${stem}are`, `${stem}ast`, `${stem}aste`]
  return [
    adjective,
    neuter(adjective),
    ...plurals,
    ...plurals.map((form) => `${form}s`),
    ...compared,
  ]
}

const isParticiple = (adjective: string) => /[aeiouyåäö].*ad$/.test(adjective)

function stemOf(adjective: string): string {
  if (/(sam|allmän|^dum|^tom)$/.test(adjective)) return adjective + adjective.at(-1)
  return stemBeforeVowel(adjective)
}

/** Tryggt, nytt, rött, runt, öppet, sant, utsatt. */
function neuter(adjective: string): string {
  if (isParticiple(adjective)) return adjective.replace(/d$/, 't')
  if (/[aeiouyåäö].*en$/.test(adjective)) return adjective.replace(/n$/, 't')
  if (/t$/.test(adjective)) return /[aeiouyåäö]t$/.test(adjective) ? `${adjective}t` : adjective
  if (/[aeiouyåäö]d$/.test(adjective)) return adjective.replace(/d$/, 'tt')
  if (/d$/.test(adjective)) return adjective.replace(/d$/, 't')
  if (/nn$/.test(adjective)) return adjective.replace(/n$/, 't')
  return /[yiuåö]$/.test(adjective) ? `${adjective}tt` : `${adjective}t`
}
