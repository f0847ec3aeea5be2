import { evidenceCaveat } from '@/domain/vocabulary/evidence'

import type { FacetWords } from '../facetWords'

/** Frågorna som listor och sökning smalnas av med, och det som står omkring dem. */
export const facets: FacetWords = {
  titles: {
    kind: 'Typ',
    theme: 'Tema',
    effort: 'Typ av insats',
    targetGroup: 'Målgrupp',
    phase: 'Fas',
    status: 'Läge',
    evidence: 'Effektnivå',
    measured: 'Mätta resultat',
    cost: 'Kostnad',
    time: 'Tid att genomföra',
    difficulty: 'Svårighetsgrad',
    toolType: 'Verktygstyp',
    county: 'Län',
    municipality: 'Kommun',
    scale: 'Skala',
    areaType: 'Områdestyp',
    sizeClass: 'Kommunstorlek',
    organisation: 'Organisation',
    actorType: 'Typ av aktör',
    year: 'Startår',
    freshness: 'Senast kontrollerad',
    language: 'Språk',
  },
  notes: { evidence: evidenceCaveat.sv },
  others: { municipality: 'Annan kommun', organisation: 'Annan organisation' },
  show: 'Visa träffar',
  changesAtOnce: 'Listan ändras så fort du väljer något.',
  sortBy: 'Ordna efter',
  sortNow: 'Ordna',
  orders: {
    relevance: 'Bäst träff',
    newest: 'Senast publicerat',
    checked: 'Senast kontrollerat',
    title: 'Titel, A–Ö',
    evidence: 'Högst effektnivå',
  },
  without: (what: string, found: string) => `Utan ${what}: ${found}`,
  suggestions: 'Ta bort ett val så finns det mer att läsa:',
  onMap: 'Visa på kartan',
}
