import type { Lexicon } from './lexicon'

/** Last parts that tell what a thing is, whatever it is named after: Rosengårdsskolan, Nackamodellen. */
const openHeads: ReadonlySet<string> = new Set(
  `
  skola gymnasium förskola bibliotek park gård torg gata väg kyrka bolag företag bostad förening projekt grupp
  modell metod center centrum program arbete plats hall område lokal lägenhet verksamhet utveckling förvaltning
  stiftelse nätverk festival labb kommun förmedling utbildning samverkan rådgivning hjälp stöd besök dialog
  vandring träff kurs cirkel café kafé odling trädgård aktivitet planering analys mätning undersökning enkät
  `
    .trim()
    .split(/\s+/),
)

/** Any other last part must be long, so that it is not there by chance. */
const sureLength = 6

/** Finds a telling last part behind a first part that nobody knows, or null. */
export function findOpenHead(word: string, lexicon: Lexicon) {
  if (word.length > longestWord) return null
  for (let start = 3; start <= word.length - 4; start += 1) {
    const base = lexicon.headsOf(word.slice(start)).find((head) => isTelling(head, start))
    if (base) return { base, headStart: start, first: word.slice(0, start).replace(/s$/, '') }
  }
  return null
}

const longestWord = 60

const isTelling = (head: string, start: number) =>
  head.length >= sureLength || (openHeads.has(head) && start > 3)
